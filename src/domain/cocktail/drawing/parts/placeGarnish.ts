import type { GarnishForm } from '../spec'
import { ribbon, twist, wedge } from './citrus'
import { cherryIn, slice, spiralIn } from './cutGarnish'
import { dropsOf, dustOf, rimOf } from './dust'
import {
  berry,
  candiedGinger,
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
import type { Garnished, Spot } from './garnishSpot'
import type { Scene } from './scene'
import { straw } from './straw'

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
  nutmeg: ({ scene }) => ({ over: dustOf(scene, '#5a3013') }),
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
  straw: ({ scene: { pen, pour } }) => {
    const { floor, rim, rimRadius: radius } = pour.bowl
    const isGreen = pour.garnish.some(({ form }) => form === 'mint' || form === 'leaf')
    return { inside: straw(pen, { floor, rim, radius, level: pour.level, lean: isGreen ? 1 : -1 }) }
  },
  cinnamon: ({ scene: { pen, pour } }) => ({
    inside: cinnamon(pen, pour.bowl.rimRadius * 0.35, pour.bowl.rim - 12),
  }),
}
