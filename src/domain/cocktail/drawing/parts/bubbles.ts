import { radiusAt } from '../glass/bowl'
import { at, dots, LIGHT, n2, TILT } from '../svg/pen'
import type { Scene } from './scene'

/** Bubbles on their way up: in a flute they rise in strings, elsewhere as they like. They grow as they rise. */
export function bubbles({ pour, pen, random }: Scene, wet: number): string {
  const strings = pour.glass === 'flute'
  const count = strings ? 15 : pen.detail === 1 ? 10 : 18
  const rings = Array.from({ length: count }, (_, index) => {
    const share = (index + 0.6) / count
    const y = pour.bowl.floor + 6 + (wet - pour.bowl.floor - 12) * share
    const lane = strings ? ([-0.1, 0.28, -0.42][index % 3] ?? 0) : random() * 2 - 1
    const x = radiusAt(pour.bowl, y) * 0.78 * lane + (random() - 0.5) * 2
    const radius = (0.55 + 0.75 * share) * 0.9
    if (pen.detail === 1) return `M${at(x, y)}h0`
    return `M${at(x - radius, y)}a${n2(radius)} ${n2(radius)} 0 1 0 ${n2(radius * 2)} 0a${n2(radius)} ${n2(radius)} 0 1 0 ${n2(-radius * 2)} 0`
  })
  const width = pen.detail === 1 ? n2(2 + pen.thin) : pen.thin
  return `<path d="${rings.join('')}" fill="none" stroke="${LIGHT}" stroke-opacity=".6" stroke-width="${width}" stroke-linecap="round"/>`
}

/** The lace that shaking leaves along the wall: in clusters, coarse and fine. */
export function frothRing({ pour, pen, random }: Scene, radius: number): string {
  const lace = (count: number, size: number): string => {
    const points = Array.from({ length: count }, (): [number, number] => {
      const angle = Math.PI * (0.5 + 0.46 * Math.sin(random() * 2.8 + random() * 0.7 - 1.7))
      const reach = radius * (0.87 + random() * 0.11)
      return [reach * Math.cos(angle), pour.level - reach * TILT * Math.sin(angle)]
    })
    return dots(points, size, LIGHT, ' opacity=".38"')
  }
  return pen.detail === 1 ? lace(9, 1.9) : lace(16, 1) + lace(9, 2)
}
