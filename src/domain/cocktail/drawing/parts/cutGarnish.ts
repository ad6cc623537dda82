import { at } from '../svg/pen'
import { wheel } from './citrus'
import { cherry, pick } from './fruit'
import type { Garnished, Spot } from './garnishSpot'

/** In a low glass full of ice a slice lies on it; elsewhere it is cut and set on the rim. */
export function slice({ scene: { pen, pour }, part, open, tall }: Spot, half: boolean): Partial<Garnished> {
  const { rim, rimRadius } = pour.bowl
  const fruit = part.fruit ?? 'orange'
  const carried = pour.ice !== 'none' && pour.level > rim - 34 && !pour.profile.opaque
  if (open || tall || !carried)
    return {
      over: wheel(
        pen,
        rimRadius * 0.92,
        rim + (half ? -2 : 3),
        half ? Math.min(21, rimRadius * 0.56) : Math.min(17, rimRadius * 0.5),
        fruit,
        half,
        half ? 28 : 12,
      ),
    }
  const y = Math.max(pour.level, rim - 20) + (half ? -6 : 2)
  return {
    inside: wheel(
      pen,
      rimRadius * 0.34,
      y,
      half ? rimRadius * 0.56 : Math.min(17, rimRadius * 0.5) * 1.1,
      fruit,
      half,
      half ? 20 : 0,
    ),
  }
}

/** It sinks in a saucer, is picked beside a slice, and lies on the ice of a low glass. */
export function cherryIn({ scene: { pen, pour }, company, open, tall }: Spot): Partial<Garnished> {
  const { rim, rimRadius, floor } = pour.bowl
  if (pour.glass === 'flute') return { inside: cherry(pen, 0, floor + 30, 5.6, false) }
  const cone = pour.glass === 'martini' || pour.glass === 'cocktail'
  if (open && pour.foam === undefined)
    return { inside: cherry(pen, cone ? 1 : 3, floor + (cone ? 17 : 12), 6.6, false) }
  if (open) return { over: cherry(pen, 6, pour.level + 3, 6.2, true) }
  if (company)
    return {
      over:
        pick(pen, rimRadius * 0.15, rim - 6, rimRadius * 0.42, rim + 20) +
        cherry(pen, rimRadius * 0.28, rim + 7, 6.2, false),
    }
  return {
    over: cherry(pen, tall ? -rimRadius * 0.3 : rimRadius * 0.36, tall ? rim - 3 : pour.level + 4, 6.4, true),
  }
}

/** The way of a long peel from the rim down to the bottom. */
export function spiralIn(radius: number, rim: number, floor: number): string {
  let d = `M${at(radius + 6, rim - 14)}C${at(radius + 9, rim + 2)} ${at(radius * 0.6, rim + 13)} ${at(radius * 0.2, rim - 4)}`
  let x = radius * 0.2
  for (let y = rim - 4, turn = -1; y > floor + 22; y -= 15, turn = -turn) {
    const next = turn * radius * 0.5
    d += `C${at(x * 1.2, y - 8)} ${at(next * 1.5, y - 6)} ${at(next, y - 15)}`
    x = next
  }
  return d
}
