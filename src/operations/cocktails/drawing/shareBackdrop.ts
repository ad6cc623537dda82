import { drinkColour } from '@/domain/cocktail/drawing/colour/mixColour'
import { drawDrink } from '@/domain/cocktail/drawing/drawDrink'
import { glassNamed } from '@/domain/cocktail/drawing/glass/glassNamed'
import { profileOf } from '@/domain/cocktail/drawing/glass/profiles'
import type { DrinkSpec } from '@/domain/cocktail/drawing/spec'

export const SHARE = { width: 1200, height: 630 } as const

/** Height of the bar over the lower edge is what is left under it; the drink stands on it, on the right. */
const BAR_Y = 536
const MIDDLE = 905
const ROOM = { width: 520, height: 486 } as const
/** A drawing ends so many mm under the bar, where its light falls. */
const UNDER_BAR_MM = 9

/** Drinks under the lamp, as SVG, with room for words on the left. One fills its place, several keep their true proportions. */
export function shareBackdrop(drinks: readonly DrinkSpec[]): string {
  const [first] = drinks
  const light = first ? drinkColour(first) : '#d0a24c'
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE.width}" height="${SHARE.height}" viewBox="0 0 ${SHARE.width} ${SHARE.height}">`,
    `<defs><radialGradient id="lamp" cx=".3" cy=".2" r=".9"><stop stop-color="#fff1d6" stop-opacity=".1"/><stop offset="1" stop-color="#fff1d6" stop-opacity="0"/></radialGradient>`,
    `<radialGradient id="glow"><stop stop-color="${light}" stop-opacity=".3"/><stop offset="1" stop-color="${light}" stop-opacity="0"/></radialGradient></defs>`,
    `<rect width="100%" height="100%" fill="#0e1110"/><rect width="100%" height="100%" fill="url(#lamp)"/>`,
    `<ellipse cx="${MIDDLE}" cy="340" rx="420" ry="330" fill="url(#glow)"/>`,
    `<rect y="${BAR_Y}" width="100%" height="${SHARE.height - BAR_Y}" fill="#000" opacity=".3"/>`,
    `<rect y="${BAR_Y - 1}" width="100%" height="2" fill="#d0a24c" opacity=".75"/>`,
    ...standing(drinks),
    '</svg>',
  ].join('')
}

/** Room in mm for what stands over the rims and for the light under the bar. */
const OVER_MM = 46
/** Neighbours share a little of their margins. */
const OVERLAP_MM = 16

function standing(drinks: readonly DrinkSpec[]): string[] {
  const frame = OVER_MM + Math.max(0, ...drinks.map(({ glass }) => profileOf(glassNamed(glass)).height))
  const together = { fit: 'shelf', frame } as const
  const drawings = drinks.map((spec) =>
    sized(
      drawDrink(spec, { px: ROOM.height, theme: 'dark', ...(drinks.length > 1 ? together : { even: 0 }) }),
    ),
  )
  const across = drawings.reduce((sum, { wide }) => sum + wide - OVERLAP_MM, OVERLAP_MM)
  const tallest = Math.max(1, ...drawings.map(({ high }) => high))
  const scale = Math.min(ROOM.width / across, ROOM.height / (tallest - UNDER_BAR_MM))
  let x = MIDDLE - (across * scale) / 2
  return drawings.map(({ svg, wide, high }) => {
    const y = BAR_Y + UNDER_BAR_MM * scale - high * scale
    const place = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(wide * scale).toFixed(1)}" height="${(high * scale).toFixed(1)}"`
    x += (wide - OVERLAP_MM) * scale
    return svg.replace('<svg ', `<svg ${place} `)
  })
}

function sized(svg: string): { svg: string; wide: number; high: number } {
  const [, , wide = 1, high = 1] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
  return { svg, wide, high }
}
