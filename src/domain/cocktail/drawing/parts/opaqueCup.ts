import { blend } from '../colour/oklab'
import { radiusAt, type Bowl } from '../glass/bowl'
import type { GlassProfile } from '../glass/profiles'
import { frontEdge, layer } from '../svg/contour'
import { at, dots, line, n, n2, ROUND, TILT } from '../svg/pen'
import type { Pen } from '../svg/pen'
import { iceOver } from './ice'
import type { Scene } from './scene'

type Material = NonNullable<GlassProfile['opaque']>

/** Five tones from the left wall to the right. */
const TONES: Record<Material, readonly [string, string, string, string, string]> = {
  copper: ['#7c3a1d', '#e0925c', '#b5643a', '#f3c39a', '#8a4424'],
  silver: ['#5e625f', '#d9d8cf', '#9a9d98', '#f4f1e6', '#6f736f'],
  ceramic: ['#3d4a32', '#8c9a63', '#6d7c4b', '#98a56f', '#44512f'],
}

/** The mouth of a cup one cannot look through, with what shows over its rim. */
export function cupBehind(scene: Scene, material: Material): string {
  const { rim, rimRadius } = scene.pour.bowl
  return (
    `<ellipse cy="${-rim}" rx="${rimRadius}" ry="${n(rimRadius * TILT)}" fill="${blend(TONES[material][0], '#0e1110', 0.45)}"/>` +
    iceOver(scene)
  )
}

export function cupInFront(scene: Scene, material: Material): string {
  const { pen, pour, id, defs } = scene
  const { bowl, profile } = pour
  const stops = [0, 0.24, 0.52, 0.72, 1].map(
    (offset, index) => `<stop offset="${offset}" stop-color="${TONES[material][index] ?? ''}"/>`,
  )
  defs.push(`<linearGradient id="${id}m">${stops.join('')}</linearGradient>`)
  const wall = `<path d="${layer(bowl, bowl.floor, bowl.rim)}" fill="url(#${id}m)" stroke="${pen.line}" stroke-width="${pen.thick}" stroke-linejoin="round"/>`
  return (
    handle(pen, bowl, profile, TONES[material][2]) +
    wall +
    CHASING[material](scene) +
    line(pen, frontEdge(bowl.rimRadius, bowl.rim))
  )
}

function handle(pen: Pen, { rimRadius }: Bowl, { handle: ends }: GlassProfile, colour: string): string {
  if (!ends) return ''
  const [top, bottom] = ends
  const d = `M${at(rimRadius - 1, top)}C${at(rimRadius + 27, top + 4)} ${at(rimRadius + 27, bottom - 4)} ${at(rimRadius - 2, bottom)}`
  return `<path d="${d}" fill="none" stroke="${pen.line}" stroke-width="${n2(6 + pen.thick * 2)}"${ROUND}/><path d="${d}" fill="none" stroke="${colour}" stroke-width="6"${ROUND}/>`
}

const CHASING: Record<Material, (scene: Scene) => string> = {
  silver: frosted,
  copper: hammered,
  ceramic: carved,
}

const band = (pen: Pen, bowl: Bowl, height: number, opacity = 0.6): string =>
  line(pen, frontEdge(radiusAt(bowl, height), height), pen.middle, opacity)

/** Silver with two bands, and the frost that a julep is held for: a bloom that thins out towards the rim. */
function frosted({ pen, pour: { bowl }, random, id, defs }: Scene): string {
  defs.push(
    `<linearGradient id="${id}r" x2="0" y1="0" y2="1"><stop offset=".12" stop-color="#fff" stop-opacity="0"/><stop offset=".5" stop-color="#fff" stop-opacity=".42"/><stop offset="1" stop-color="#fff" stop-opacity=".3"/></linearGradient>`,
  )
  const bloom = `<path d="${layer(bowl, 15, bowl.rim - 8, 0.02)}" fill="url(#${id}r)"/>`
  const bands = bloom + band(pen, bowl, bowl.rim - 8) + band(pen, bowl, 15)
  if (pen.detail === 0) return bands
  const beads = Array.from({ length: 26 }, (_, index): [number, number] => {
    const y = 22 + (bowl.rim - 52) * ((index + random()) / 26)
    const radius = radiusAt(bowl, y)
    return [(((index * 0.618) % 1) * 2 - 1) * radius * 0.86, y - radius * TILT * 0.9]
  })
  return bands + band(pen, bowl, 19, 0.4) + dots(beads, 1.3, '#fffaf0', ' opacity=".8"')
}

/** Copper with the marks of the hammer, narrower towards the sides. */
function hammered({ pen, pour: { bowl } }: Scene): string {
  const rim = band(pen, bowl, bowl.rim - 6, 0.5)
  if (pen.detail === 0) return rim
  const marks = [20, 37, 54, 71].flatMap((y, row) =>
    [-3, -2, -1, 0, 1, 2, 3].flatMap((column) => {
      const radius = radiusAt(bowl, y)
      const x = Math.sin(((column + (row % 2) * 0.5) / 3.6) * 1.35) * radius
      if (Math.abs(x) >= radius * 0.94) return []
      const turned = Math.sqrt(1 - (x / radius) ** 2)
      const width = 5 * turned + 0.6
      return [
        `M${at(x - width, y - radius * TILT * 0.8 * turned)}a${n(width)} 6 0 1 0 ${n(width * 2)} 0a${n(width)} 6 0 1 0 ${n(-width * 2)} 0`,
      ]
    }),
  )
  return (
    rim +
    `<path d="${marks.join('')}" fill="#fff1e2" fill-opacity=".09" stroke="#5c2710" stroke-opacity=".25" stroke-width="${pen.thin}"/>`
  )
}

/** A tiki mug: brow, eyes, nose, teeth. */
function carved({ pen, pour: { bowl } }: Scene): string {
  const cut = '#26301d'
  const eye = (k: number): string =>
    `M${at(k * 8, 92)}L${at(k * 27, 98)}L${at(k * 25, 82)}Q${at(k * 16, 77)} ${at(k * 9, 83)}Z`
  const mouth = `M${at(-24, 54)}Q${at(0, 44)} ${at(24, 54)}L${at(21, 32)}Q${at(0, 24)} ${at(-21, 32)}Z`
  const teeth = `M${at(-11, 49)}V${n(-28.5)}M${at(0, 47)}V${n(-27)}M${at(11, 49)}V${n(-28.5)}M${at(-22, 43)}Q${at(0, 34)} ${at(22, 43)}`
  const brow = `M${at(-30, 104)}Q${at(-14, 110)} ${at(-4, 98)}L${at(-6, 66)}Q${at(0, 60)} ${at(6, 66)}L${at(4, 98)}Q${at(14, 110)} ${at(30, 104)}`
  const bands = [bowl.rim - 10, bowl.rim - 16, 14].map((height) => band(pen, bowl, height, 0.5)).join('')
  return (
    bands +
    `<path d="${eye(-1)}${eye(1)}${mouth}" fill="${cut}" stroke="${pen.line}" stroke-opacity=".5" stroke-width="${pen.thin}" stroke-linejoin="round"/>` +
    `<path d="${teeth}" fill="none" stroke="#98a56f" stroke-width="${pen.middle}"/><path d="${brow}" fill="none" stroke="${cut}" stroke-width="${n2(Math.max(2.4, pen.unit))}" stroke-linejoin="round"/>`
  )
}
