import { bowlOf, fillTo, levelOf, type Bowl } from '../glass/bowl'
import { glassNamed } from '../glass/glassNamed'
import { profileOf, type GlassKey, type GlassProfile } from '../glass/profiles'
import { mixColour, type Mixture } from '../colour/mixColour'
import type { DrinkPart, DrinkSpec, GarnishPart, Ice } from '../spec'
import { iceFor } from './iceFor'
import { parseGarnish } from './parseGarnish'
import { has, isCola, isCream, isEggWhite, isEspresso, isPineapple, isSparkling, isWine } from './traits'

/** What stands on the bar: the glass, what is in it and how high. Heights in mm over the bar. */
export interface Pour {
  glass: GlassKey
  profile: GlassProfile
  bowl: Bowl
  garnish: GarnishPart[]
  ice: Ice
  body: Mixture
  /** Top of the liquid, foam included. */
  level: number
  /** Where the mixed body ends and a float begins. */
  bodyTop: number
  float?: { mixture: Mixture; bleed: number }
  sink?: Mixture
  foam?: { depth: number; crown: number; from: 'egg' | 'coffee' | 'froth' }
  sparkling: boolean
  /** A shaken and cloudy drink keeps a ring of froth. */
  ring: boolean
}

export function pourOf(spec: DrinkSpec): Pour {
  const parts = spec.ingredients.filter((part) => part.name !== '' && Number.isFinite(part.amountMl))
  const glass = glassNamed(spec.glass)
  const profile = profileOf(glass)
  const bowl = bowlOf(glass)
  const garnish = parseGarnish(spec.garnish)
  const ice = iceFor({ glass, spec: { ...spec, ingredients: parts }, garnish })

  const mixed = parts.filter(({ stage = 'mix' }) => stage === 'mix' || stage === 'top')
  const floats = parts.filter(({ stage, amountMl }) => stage === 'float' && amountMl > 0)
  const sinks = parts.filter(({ stage, amountMl }) => stage === 'sink' && amountMl > 0)
  const foam = foamOf(spec, parts)
  const depth = foam?.depth ?? 0

  const brim = bowl.rim - (ice === 'frozen' ? 3 : bowl.rim > 120 && !profile.stem ? 11 : 8)
  const poured =
    dilutedMl(spec, mixed) +
    millilitres(floats) +
    millilitres(sinks) +
    iceMl(glass, ice) +
    (has(parts, isEggWhite) ? 12 : 0)
  const level = levelWith(glass, poured, brim, ice, mixed.some((part) => part.fill)) // prettier-ignore
  const under = level - depth - 5
  const bodyTop =
    floats.length > 0
      ? Math.min(under, Math.max(bowl.floor + 6, levelOf(glass, poured - millilitres(floats) * 1.15, under)))
      : level - depth
  const body = mixColour(mixed)

  return {
    glass, profile, bowl, garnish, ice, body, level, bodyTop, foam,
    float: floats.length > 0 ? { mixture: mixColour(floats), bleed: spec.bleed ?? bleedOf(spec, floats, ice) } : undefined,
    sink: sinks.length > 0 ? mixColour(sinks) : undefined,
    sparkling: has(parts, isSparkling),
    ring: spec.method === 'shake' && !foam && body.cloudiness > 0.02,
  } // prettier-ignore
}

function levelWith(glass: GlassKey, poured: number, brim: number, ice: Ice, open: boolean): number {
  if (ice === 'frozen') return brim
  const usable = fillTo(glass, brim)
  const level = open ? levelOf(glass, usable * 0.94, brim) : levelOf(glass, poured, brim)
  const least = ice === 'crushed' ? bowlOf(glass).rim - 12 : levelOf(glass, Math.min(30, usable * 0.3), brim)
  return Math.max(level, least)
}

/** What ice adds while it is worked, as a factor; a drawing needs no finer answer than this. */
const WATER: Readonly<Record<string, number>> = {
  shake: 1.5, stir: 1.38, build: 1.1, muddle: 1.1, blend: 1.5, swizzle: 1.4, throw: 1.3, layer: 1, hot: 1, pour: 1,
  shaken: 1.5, stirred: 1.38, built: 1.1, muddled: 1.1, blended: 1.5, none: 1,
} // prettier-ignore

function dilutedMl(spec: DrinkSpec, mixed: readonly DrinkPart[]): number {
  const lengthened = millilitres(mixed.filter(({ stage }) => stage === 'top'))
  return (
    (millilitres(mixed) - lengthened) *
      (spec.hot ? 1 : (WATER[spec.dilution ?? spec.method ?? 'build'] ?? 1.1)) +
    lengthened
  )
}

function iceMl(glass: GlassKey, ice: Ice): number {
  const whole = fillTo(glass, bowlOf(glass).rim)
  return {
    none: 0,
    cubes: whole * 0.36,
    rock: Math.min(95, whole * 0.36),
    crushed: whole * 0.42,
    cracked: whole * 0.42,
    frozen: 90,
  }[ice]
}

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

const millilitres = (parts: readonly DrinkPart[]): number =>
  parts.reduce((sum, { amountMl }) => sum + Math.max(0, amountMl), 0)
