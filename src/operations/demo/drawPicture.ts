import type { DemoPicture } from '@/demo/types'
import { drawDrink } from '@/domain/cocktail/drawing/drawDrink'
import { glassNamed } from '@/domain/cocktail/drawing/glass/glassNamed'
import { profileOf } from '@/domain/cocktail/drawing/glass/profiles'
import type { DrawOptions, DrinkSpec } from '@/domain/cocktail/drawing/spec'
import { specOf } from './specOf'

/** Pixels; narrower than the widest size the gallery keeps, so that no picture is enlarged. */
const SIZES: Record<DemoPicture['crop'], { width: number; height: number }> = {
  portrait: { width: 1080, height: 1350 },
  square: { width: 1200, height: 1200 },
  landscape: { width: 1560, height: 880 },
}

/** Room in mm for what stands over the rims and the light under the bar. */
const ROOM_MM = 46

/** A picture as SVG: drinks on a bar under a lamp, with a brass edge. */
export function drawPicture({ drinks, background, crop }: DemoPicture): string {
  const { width, height } = SIZES[crop]
  const barY = height * 0.85
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs><radialGradient id="lamp" cx=".36" cy=".3" r=".8"><stop stop-color="#fff1d6" stop-opacity=".15"/><stop offset=".55" stop-color="#fff1d6" stop-opacity=".05"/><stop offset="1" stop-color="#000" stop-opacity=".26"/></radialGradient>`,
    `<linearGradient id="bar" x1="0" y1="0" x2="0" y2="1"><stop stop-color="#000" stop-opacity=".12"/><stop offset="1" stop-color="#000" stop-opacity=".42"/></linearGradient></defs>`,
    `<rect width="100%" height="100%" fill="${background}"/><rect width="100%" height="100%" fill="url(#lamp)"/>`,
    `<rect y="${barY}" width="100%" height="${height - barY}" fill="url(#bar)"/>`,
    `<rect y="${barY - 1}" width="100%" height="2.5" fill="#d0a24c" opacity=".7"/>`,
    ...onTheBar(drinks, { width, height, barY }),
    '</svg>',
  ].join('')
}

type Stage = { width: number; height: number; barY: number }
type Drawing = { svg: string; wide: number; high: number }

function onTheBar(drinks: readonly string[], { width, height, barY }: Stage): string[] {
  const specs = drinks.map((slug) => specOf(slug))
  const frame = Math.max(...specs.map(({ glass }) => profileOf(glassNamed(glass)).height)) + ROOM_MM
  const drawings = specs.map((spec) =>
    drawingOf(spec, specs.length > 1 ? { fit: 'shelf', frame } : { even: 0 }, height),
  )
  const gap = -20
  const across = drawings.reduce((sum, { wide }) => sum + wide, gap * (drawings.length - 1))
  const tallest = Math.max(...drawings.map(({ high }) => high))
  const scale = Math.min((width * 0.92) / across, (height * 0.86) / tallest)
  let x = (width - across * scale) / 2
  return drawings.map(({ svg, wide, high }) => {
    // The drawings end 9 mm under the bar, where the light falls.
    const y = barY + 9 * scale - high * scale
    const placed = svg.replace(
      '<svg ',
      `<svg x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(wide * scale).toFixed(1)}" height="${(high * scale).toFixed(1)}" `,
    )
    x += (wide + gap) * scale
    return placed
  })
}

/** One drink fills its picture; several keep their true proportions. */
function drawingOf(spec: DrinkSpec, options: DrawOptions, px: number): Drawing {
  const svg = drawDrink(spec, { ...options, px, theme: 'dark' })
  const [, , wide = 0, high = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
  return { svg, wide, high }
}
