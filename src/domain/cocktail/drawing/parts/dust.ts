import { dots, n, n2, TILT } from '../svg/pen'
import type { Scene } from './scene'
import { radiusAt } from '../glass/bowl'

const CRYSTALS = { salt: '#fbf6ea', sugar: '#f6e3b8' } as const

/** Salt or sugar along the rim, all round or over half of it. */
export function rimOf({ pour, pen, random }: Scene, what: 'salt' | 'sugar', half: boolean): string {
  const { rim, rimRadius } = pour.bowl
  const count = pen.detail === 0 ? 20 : 46
  const grains = Array.from({ length: count }, (_, index): [number, number] => {
    const angle = Math.PI * 0.48 + ((half ? Math.PI * 1.02 : Math.PI * 2) * (index + random() * 0.7)) / count
    const radius = rimRadius + (random() - 0.3) * 2
    return [Math.cos(angle) * radius, rim - Math.sin(angle) * rimRadius * TILT - (random() - 0.35) * 5.5]
  })
  const size = pen.detail === 0 ? 3.4 : 2.1
  return dots(grains, size + pen.thin, pen.line, ' opacity=".75"') + dots(grains, size, CRYSTALS[what])
}

/** Something grated over the surface. */
export function dustOf({ pour, pen, random }: Scene, colour: string): string {
  const radius = radiusAt(pour.bowl, pour.level) * 0.6
  const grains = Array.from({ length: pen.detail > 0 ? 26 : 9 }, (_, index): [number, number] => {
    const [angle, reach] = [random() * 6.28, Math.sqrt(random()) * radius]
    return [Math.cos(angle) * reach + (index % 2) * 0.4, pour.level - Math.sin(angle) * reach * TILT]
  })
  return dots(grains, pen.detail > 0 ? 1.5 : 2.6, colour)
}

/** Drops of bitters on a foam. */
export function dropsOf({ pour, pen }: Scene): string {
  const radius = radiusAt(pour.bowl, pour.level)
  const large = pen.detail > 0 ? 1 : 1.3
  return ([[-0.4, 0, 2.6], [0, -0.35, 3.1], [0.36, 0.12, 2.4]] as const)
    .map(([x, y, r]) => `<ellipse cx="${n(x * radius)}" cy="${n(-pour.level - y * radius * TILT)}" rx="${n2(r * large)}" ry="${n2(r * 0.55 * large)}" fill="#a23a1c"/>`)
    .join('') // prettier-ignore
}
