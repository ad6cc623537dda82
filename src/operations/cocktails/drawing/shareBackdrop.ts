import { drinkColour } from '@/domain/cocktail/drawing/colour/mixColour'
import { drawDrink } from '@/domain/cocktail/drawing/drawDrink'
import type { DrinkSpec } from '@/domain/cocktail/drawing/spec'

export const SHARE = { width: 1200, height: 630 } as const

/** Height of the bar over the lower edge is what is left under it; the drink stands on it, on the right. */
const BAR_Y = 536
const MIDDLE = 905
const ROOM = { width: 520, height: 486 } as const
/** A drawing ends so many mm under the bar, where its light falls. */
const UNDER_BAR_MM = 9

/** A drink under the lamp, as SVG, with room for words on the left. */
export function shareBackdrop(spec: DrinkSpec): string {
  const light = drinkColour(spec)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE.width}" height="${SHARE.height}" viewBox="0 0 ${SHARE.width} ${SHARE.height}">`,
    `<defs><radialGradient id="lamp" cx=".3" cy=".2" r=".9"><stop stop-color="#fff1d6" stop-opacity=".1"/><stop offset="1" stop-color="#fff1d6" stop-opacity="0"/></radialGradient>`,
    `<radialGradient id="glow"><stop stop-color="${light}" stop-opacity=".3"/><stop offset="1" stop-color="${light}" stop-opacity="0"/></radialGradient></defs>`,
    `<rect width="100%" height="100%" fill="#0e1110"/><rect width="100%" height="100%" fill="url(#lamp)"/>`,
    `<ellipse cx="${MIDDLE}" cy="340" rx="420" ry="330" fill="url(#glow)"/>`,
    `<rect y="${BAR_Y}" width="100%" height="${SHARE.height - BAR_Y}" fill="#000" opacity=".3"/>`,
    `<rect y="${BAR_Y - 1}" width="100%" height="2" fill="#d0a24c" opacity=".75"/>`,
    standing(drawDrink(spec, { px: ROOM.height, even: 0, theme: 'dark' })),
    '</svg>',
  ].join('')
}

function standing(svg: string): string {
  const [, , wide = 1, high = 1] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
  const scale = Math.min(ROOM.width / wide, ROOM.height / (high - UNDER_BAR_MM))
  const [width, height] = [wide * scale, high * scale]
  const y = BAR_Y + UNDER_BAR_MM * scale - height
  return svg.replace(
    '<svg ',
    `<svg x="${(MIDDLE - width / 2).toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" `,
  )
}
