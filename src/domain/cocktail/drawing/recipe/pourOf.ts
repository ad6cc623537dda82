import { bowlOf, type Bowl } from '../glass/bowl'
import { glassNamed } from '../glass/glassNamed'
import { profileOf, type GlassKey, type GlassProfile } from '../glass/profiles'
import { mixColour, type Mixture } from '../colour/mixColour'
import type { DrinkPart, DrinkSpec, GarnishPart, Ice } from '../spec'
import { fillOf, type Fill } from './fillOf'
import { iceFor } from './iceFor'
import { parseGarnish } from './parseGarnish'
import {
  has,
  isCoffee,
  isCola,
  isCream,
  isEggWhite,
  isEspresso,
  isPineapple,
  isSparkling,
  isWine,
} from './traits'

/** What stands on the bar: the glass, what is in it and how high. Heights in mm over the bar. */
export interface Pour {
  glass: GlassKey
  profile: GlassProfile
  bowl: Bowl
  garnish: GarnishPart[]
  ice: Ice
  body: Mixture
  /** Nothing is in it: a glass on the shelf. */
  isEmpty: boolean
  /** Top of the liquid, foam included. */
  level: number
  /** Where the mixed body ends and the first layer on it begins. */
  bodyTop: number
  /** What lies flat on the body, from the bottom up. */
  layers: Layer[]
  /** What runs down into it from above, over a share of its height. */
  veil?: { mixture: Mixture; bleed: number }
  sink?: Mixture
  foam?: { depth: number; crown: number; from: 'egg' | 'coffee' | 'froth' }
  sparkling: boolean
  /** It comes hot: steam rises from it. */
  steaming: boolean
  /** A shaken and cloudy drink keeps a ring of froth. */
  ring: boolean
}

/** One liquid on another, between two heights. */
export interface Layer {
  mixture: Mixture
  bottom: number
  top: number
}

export function pourOf(spec: DrinkSpec): Pour {
  const parts = spec.ingredients.filter((part) => part.name !== '' && Number.isFinite(part.amountMl))
  const glass = glassNamed(spec.glass)
  const profile = profileOf(glass)
  const bowl = bowlOf(glass)
  const asked = parseGarnish(spec.garnish)
  const isEmpty = !parts.some(({ amountMl, fill }) => amountMl > 0 || fill)
  const ice = isEmpty ? 'none' : iceFor({ glass, spec: { ...spec, ingredients: parts }, garnish: asked })
  const garnish = withStraw(asked, glass, ice)

  const { mixed, floats } = inOrder(spec, parts)
  const sinks = parts.filter(({ stage, amountMl }) => stage === 'sink' && amountMl > 0)
  const foam = foamOf(spec, parts)
  const fill = fillOf({ spec, glass, ice, parts })
  const wet = fill.level - (foam?.depth ?? 0)
  const bleed = floats.length > 0 ? (spec.bleed ?? bleedOf(spec, floats, ice)) : 0
  const layers = bleed > 0 ? [] : layersOf(floats, { fill, wet, floor: bowl.floor })
  const body = mixColour(mixed)

  return {
    glass, profile, bowl, garnish, ice, isEmpty, body, layers, foam,
    level: fill.level,
    bodyTop: layers[0]?.bottom ?? wet,
    veil: bleed > 0 ? { mixture: mixColour(floats), bleed } : undefined,
    sink: sinks.length > 0 ? mixColour(sinks) : undefined,
    sparkling: has(parts, isSparkling),
    steaming: isServedHot(spec, parts, glass, ice),
    ring: spec.method === 'shake' && !foam && body.cloudiness > 0.02,
  } // prettier-ignore
}

/** Through a heap of ice in a deep glass one drinks with a straw, whether or not the recipe names it. */
function withStraw(garnish: GarnishPart[], glass: GlassKey, ice: Ice): GarnishPart[] {
  const { rim } = bowlOf(glass)
  const isDeep = rim > 120 || glass === 'julep-cup'
  const needsOne = isDeep && (ice === 'crushed' || ice === 'frozen')
  return needsOne && garnish.every(({ form }) => form !== 'straw') ? [...garnish, { form: 'straw' }] : garnish
}

/** A layered drink lies as it was written down, the first at the bottom; elsewhere only what is floated lies apart. */
function inOrder(spec: DrinkSpec, parts: readonly DrinkPart[]) {
  const poured = parts.filter(({ stage }) => stage !== 'rinse' && stage !== 'sink')
  const isMixed = ({ stage = 'mix' }: DrinkPart) => stage === 'mix' || stage === 'top'
  const mixed = spec.method === 'layer' ? poured.slice(0, 1) : poured.filter(isMixed)
  return { mixed, floats: poured.filter((part) => !mixed.includes(part) && part.amountMl > 0) }
}

/** A layer is as high as its volume asks, and never so thin that it is not seen. */
function layersOf(
  floats: readonly DrinkPart[],
  { fill, wet, floor }: { fill: Fill; wet: number; floor: number },
): Layer[] {
  const layers: Layer[] = []
  let top = wet
  let above = 0
  for (const [index, part] of [...floats.entries()].reverse()) {
    above += part.amountMl * (floats.length > 1 ? 1 : 1.15)
    const least = floor + 6 + index * 4
    const bottom = Math.min(top - 4, Math.max(least, fill.levelWithout(above, wet)))
    layers.unshift({ mixture: mixColour([part]), bottom, top })
    top = bottom
  }
  return layers
}

/** An Irish coffee is hot whether or not its recipe says so. */
const isServedHot = (spec: DrinkSpec, parts: readonly DrinkPart[], glass: GlassKey, ice: Ice): boolean =>
  Boolean(spec.hot) ||
  spec.method === 'hot' ||
  (glass === 'irish-coffee' && ice === 'none' && has(parts, isCoffee))

function foamOf(spec: DrinkSpec, parts: readonly DrinkPart[]): Pour['foam'] {
  const egg = has(parts, isEggWhite)
  const shaken = spec.method === 'shake'
  const tower = egg && has(parts, isCream) && has(parts, isSparkling)
  const from = egg ? 'egg' : has(parts, isEspresso) ? 'coffee' : 'froth'
  const usual = tower
    ? 26
    : egg
      ? 10
      : !shaken
        ? has(parts, isCola) && parts.length < 3
          ? 6
          : 0
        : from === 'coffee'
          ? 10
          : has(parts, isPineapple)
            ? 4.5
            : 0
  const depth = spec.foam ?? usual
  return depth > 0 ? { depth, crown: spec.crown ?? (tower ? 14 : 0), from } : undefined
}

/** Liqueur poured over crushed ice runs down in veils, and so does spirit in a built drink; cream and wine lie flat. */
function bleedOf(spec: DrinkSpec, floats: readonly DrinkPart[], ice: Ice): number {
  if (has(floats, isCream) || has(floats, isWine)) return 0
  if (spec.method !== 'build' && ice !== 'crushed') return 0
  return ice === 'crushed' ? 0.72 : ice === 'none' ? 0 : 0.5
}
