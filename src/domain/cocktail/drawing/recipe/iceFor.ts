import { profileOf, type GlassKey } from '../glass/profiles'
import type { DrinkPart, DrinkSpec, GarnishPart, Ice } from '../spec'
import {
  has,
  isCitrus,
  isCutLime,
  isEggWhite,
  isFruitJuice,
  isHot,
  isLiqueur,
  isSparkling,
  isThick,
} from './traits'

interface Served {
  glass: GlassKey
  spec: DrinkSpec
  garnish: readonly GarnishPart[]
}

/** The ice a bar would serve it on, when nobody has said: what the glass, the method and the company of the spirit ask for. */
export function iceFor({ glass, spec, garnish }: Served): Ice {
  if (spec.ice) return spec.ice
  const { ingredients: parts, method } = spec
  if (method === 'blend') return has(parts, isThick) ? 'frozen' : 'crushed'
  if (method === 'hot' || method === 'layer' || method === 'pour' || spec.hot) return 'none'
  if (method === 'swizzle' && !profileOf(glass).stem) return 'crushed'
  if (
    glass === 'irish-coffee' ||
    glass === 'shot' ||
    glass === 'snifter' ||
    glass === 'beer' ||
    has(parts, isHot)
  )
    return 'none'
  const { stem, tall } = profileOf(glass)
  if (stem) return onStem(glass, Boolean(tall), parts)
  if (glass === 'julep-cup' || glass === 'tiki-mug') return 'crushed'
  if (SHORT.has(glass)) return inShortGlass(parts, method, garnish)
  return isSilkyFizz(parts, method) && has(parts, isEggWhite) ? 'none' : 'cubes'
}

function onStem(glass: GlassKey, tall: boolean, parts: readonly DrinkPart[]): Ice {
  if (glass === 'hurricane') return 'crushed'
  if (!tall || glass === 'sour' || (glass === 'goblet' && has(parts, isEggWhite))) return 'none'
  return glass === 'wine' && parts.every((part) => part.stage !== 'top') ? 'none' : 'cubes'
}

function inShortGlass(
  parts: readonly DrinkPart[],
  method: string | undefined,
  garnish: readonly GarnishPart[],
): Ice {
  if (has(parts, (part) => part.stage === 'rinse') || isSilkyFizz(parts, method)) return 'none'
  if (has(parts, isCutLime)) return 'cracked'
  const veiled = has(parts, (part) => part.stage === 'float' && isLiqueur(part))
  if (veiled || garnish.some(({ form }) => form === 'mint')) return 'crushed'
  return has(parts, isCitrus) || has(parts, isFruitJuice) || has(parts, isSparkling) ? 'cubes' : 'rock'
}

/** A fizz is shaken, lengthened and drunk at once, without ice. */
const isSilkyFizz = (parts: readonly DrinkPart[], method: string | undefined): boolean =>
  method === 'shake' && has(parts, isSparkling) && has(parts, isCitrus) && !has(parts, isFruitJuice)

const SHORT = new Set<GlassKey>(['old-fashioned', 'double-old-fashioned', 'tumbler', 'punch-cup'])
