import type { GarnishForm, GarnishPart } from '../spec'
import { at } from '../svg/pen'
import { ribbon, twist, wedge, wheel } from './citrus'
import { dropsOf, dustOf, rimOf } from './dust'
import {
  berry,
  candiedGinger,
  cherry,
  chilli,
  cinnamon,
  coffeeBeans,
  cucumber,
  olives,
  pick,
  pineapple,
  plum,
  strawberry,
} from './fruit'
import { celery, leaf, rosemary, sprig } from './herbs'
import type { Scene } from './scene'

/** Garnish in the glass is drawn before its front, garnish on the rim over it. */
export interface Garnished {
  inside: string
  over: string
}

interface Spot extends Garnish {
  scene: Scene
}

interface Garnish {
  part: GarnishPart
  /** Something already stands on the right of the rim. */
  taken: boolean
  /** Another garnish is there that a cherry is picked to. */
  company: boolean
  /** A saucer on a stem: short of room inside, all rim. */
  open: boolean
  /** A tall glass: garnish stands on its rim. */
  tall: boolean
}

/** Sets each garnish where a bartender would: the first on the right of the rim, the next on the left. */
export function placeGarnish(scene: Scene): Garnished {
  const { profile, garnish, glass, bowl } = scene.pour
  const tall = Boolean(profile.tall) || (bowl.rim > 120 && !profile.stem)
  const open = profile.stem !== undefined && !tall
  const slices = garnish.some(({ form }) => form === 'wheel' || form === 'half-wheel' || form === 'pineapple')
  const drawn: Garnished = { inside: '', over: '' }
  let onRim = 0
  for (const part of garnish) {
    const placed = PLACE[part.form]({
      scene,
      part,
      taken: onRim > 0,
      company: slices || onRim > 0,
      open: open || glass === 'flute',
      tall,
    })
    drawn.inside += placed.inside ?? ''
    drawn.over += placed.over ?? ''
    if (RIM.has(part.form)) onRim++
  }
  return drawn
}

const RIM = new Set<GarnishForm>([
  'wheel',
  'half-wheel',
  'wedge',
  'twist',
  'spiral',
  'pineapple',
  'strawberry',
])

const PLACE: Record<GarnishForm, (spot: Spot) => Partial<Garnished>> = {
  wheel: (spot) => slice(spot, false),
  'half-wheel': (spot) => slice(spot, true),
  wedge: ({ scene: { pen, pour }, part }) => ({
    over: wedge(pen, pour.bowl.rimRadius * 0.9, pour.bowl.rim - 2, 14, part.fruit ?? 'lime', -62),
  }),
  twist: ({ scene: { pen, pour }, part, taken, open, tall }) => {
    const side = taken ? -1 : 1
    const { rim, rimRadius } = pour.bowl
    const size = pour.glass === 'flute' ? 0.9 : open ? 1 : 1.1
    return {
      over: twist(
        pen,
        side * rimRadius * (open || tall ? 0.9 : 0.8),
        rim - (open ? 1 : 2),
        part.fruit ?? 'lemon',
        side,
        size,
      ),
    }
  },
  spiral: ({ scene: { pen, pour }, part }) => ({
    inside: ribbon(
      pen,
      spiralIn(pour.bowl.rimRadius, pour.bowl.rim, pour.bowl.floor),
      part.fruit ?? 'lemon',
      5,
    ),
  }),
  cherry: cherryIn,
  olive: ({ scene: { pen, pour }, part }) => {
    const { rim, rimRadius, floor } = pour.bowl
    return {
      inside: olives(
        pen,
        part.count ?? 1,
        [-rimRadius * 0.3, floor + (rim - floor) * 0.34],
        [rimRadius * 0.92, rim + 13],
      ),
    }
  },
  mint: ({ scene: { pen, pour }, open }) => {
    const heap = pour.ice === 'crushed' ? 8 : 0
    return {
      over: sprig(
        pen,
        -pour.bowl.rimRadius * 0.29,
        open ? pour.level + 1 : pour.bowl.rim + heap - 4,
        open ? 19 : 26,
      ),
    }
  },
  leaf: ({ scene: { pen, pour }, open }) => {
    if (!open) return { over: sprig(pen, 0, pour.bowl.rim + (pour.ice === 'crushed' ? 8 : 0) - 4, 24) }
    return {
      over:
        leaf(pen, -11, pour.level - 1, 25, 80) + (pen.detail > 0 ? leaf(pen, -9, pour.level, 17, 44, 2) : ''),
    }
  },
  salt: ({ scene, part }) => ({ over: rimOf(scene, 'salt', Boolean(part.half)) }),
  sugar: ({ scene, part }) => ({ over: rimOf(scene, 'sugar', Boolean(part.half)) }),
  nutmeg: ({ scene }) => ({ over: dustOf(scene, '#6d3f1d') }),
  cocoa: ({ scene }) => ({ over: dustOf(scene, '#41230f') }),
  beans: ({ scene: { pen, pour } }) => ({ over: coffeeBeans(pen, pour.level) }),
  celery: ({ scene: { pen, pour } }) => ({
    inside: celery(pen, -pour.bowl.rimRadius * 0.42, pour.bowl.floor, pour.bowl.rim),
  }),
  pineapple: ({ scene: { pen, pour } }) => ({
    over: pineapple(pen, pour.bowl.rimRadius * 0.86, pour.bowl.rim),
  }),
  raspberry: ({ scene: { pen, pour }, open }) => {
    const { rim, rimRadius } = pour.bowl
    if (!open) return { over: berry(pen, 0, rim, 7, '#b3223f') }
    return {
      over:
        pick(pen, -rimRadius * 0.5, rim - 3, rimRadius * 1.02, rim + 9) +
        berry(pen, -4, rim + 1.5, 6.6, '#b3223f') +
        berry(pen, 9.5, rim + 3.2, 6.6, '#b3223f'),
    }
  },
  blackberry: ({ scene: { pen, pour } }) => {
    const { rim, rimRadius: r } = pour.bowl
    return {
      over:
        pick(pen, -r * 0.7, rim + 3, r * 0.5, rim + 19) +
        berry(pen, -r * 0.36, rim + 7.5, 7, '#3a1738') +
        berry(pen, -r * 0.36 + 13.5, rim + 12.4, 7, '#4a1d46'),
    }
  },
  plum: ({ scene: { pen, pour } }) => {
    const { rim, rimRadius: r } = pour.bowl
    return { over: pick(pen, -r * 0.6, rim + 1, r * 0.5, rim + 18) + plum(pen, -r * 0.15, rim + 9) }
  },
  strawberry: ({ scene: { pen, pour } }) => ({
    over: strawberry(pen, pour.bowl.rimRadius * 0.92, pour.bowl.rim),
  }),
  chilli: ({ scene: { pen, pour } }) => ({ over: chilli(pen, pour.bowl.rimRadius * 0.9, pour.bowl.rim) }),
  ginger: ({ scene: { pen, pour } }) => {
    const { rim, rimRadius } = pour.bowl
    return {
      over: pick(pen, -rimRadius * 0.5, rim - 2, rimRadius * 0.8, rim + 14) + candiedGinger(pen, 4, rim + 6),
    }
  },
  drops: ({ scene }) => ({ over: dropsOf(scene) }),
  cucumber: ({ scene: { pen, pour } }) => ({
    inside: cucumber(
      pen,
      pour.bowl.rimRadius * 0.4,
      pour.bowl.floor + (pour.bowl.rim - pour.bowl.floor) * 0.3,
      pour.bowl.rim + 12,
    ),
  }),
  rosemary: ({ scene: { pen, pour } }) => ({
    over: rosemary(pen, pour.bowl.rimRadius * 0.3, pour.bowl.rim - 6, 22),
  }),
  cinnamon: ({ scene: { pen, pour } }) => ({
    inside: cinnamon(pen, pour.bowl.rimRadius * 0.35, pour.bowl.rim - 12),
  }),
}

/** In a low glass a slice lies on the ice; elsewhere it is cut and set on the rim. */
function slice({ scene: { pen, pour }, part, open, tall }: Spot, half: boolean): Partial<Garnished> {
  const { rim, rimRadius } = pour.bowl
  const fruit = part.fruit ?? 'orange'
  if (open || tall)
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
function cherryIn({ scene: { pen, pour }, company, open, tall }: Spot): Partial<Garnished> {
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
        cherry(pen, rimRadius * 0.28, rim + 7, 6.2, true),
    }
  return {
    over: cherry(pen, tall ? -rimRadius * 0.3 : rimRadius * 0.36, tall ? rim - 3 : pour.level + 4, 6.4, true),
  }
}

function spiralIn(radius: number, rim: number, floor: number): string {
  let d = `M${at(radius + 6, rim - 14)}C${at(radius + 9, rim + 2)} ${at(radius * 0.6, rim + 13)} ${at(radius * 0.2, rim - 4)}`
  let x = radius * 0.2
  for (let y = rim - 4, turn = -1; y > floor + 22; y -= 15, turn = -turn) {
    const next = turn * radius * 0.5
    d += `C${at(x * 1.2, y - 8)} ${at(next * 1.5, y - 6)} ${at(next, y - 15)}`
    x = next
  }
  return d
}
