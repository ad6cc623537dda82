import { bowlOf, fillTo, levelOf } from '../glass/bowl'
import { profileOf, type GlassKey } from '../glass/profiles'
import type { DrinkPart, DrinkSpec, Ice } from '../spec'
import { has, isEggWhite } from './traits'

/** How high a drink stands, in mm over the bar. */
export interface Fill {
  /** The wash line: nothing is poured over it. */
  brim: number
  level: number
  /** Height of the level when so many ml, of the bar's own measure, are taken off the top. */
  levelWithout: (ml: number, top: number) => number
}

type Poured = { spec: DrinkSpec; glass: GlassKey; ice: Ice; parts: readonly DrinkPart[] }

/**
 * The level from the volume: what is drunk and what ice takes, against what the glass holds up to its wash line. A house's
 * glass may hold more or less than the one that is drawn, so its volume is stretched to it: half full is drawn half full.
 */
export function fillOf({ spec, glass, ice, parts }: Poured): Fill {
  const { rim } = bowlOf(glass)
  const brim = rim - (ice === 'frozen' ? 3 : rim > 120 && !profileOf(glass).stem ? 11 : 8)
  const usable = fillTo(glass, brim)
  const known = measured(spec)
  const stretch = known ? usable / known.usableVolumeMl : 1
  const drunk = known ? known.volumeMl * stretch : estimatedMl(spec, parts, usable)
  const iced = iceMl(glass, ice, known?.iceShare)
  const filled = drunk + iced + (has(parts, isEggWhite) ? AIR_OF_EGG_ML : 0)
  return {
    brim,
    level: ice === 'frozen' ? brim : Math.max(levelOf(glass, filled, brim), leastLevel(glass, ice, usable)),
    levelWithout: (ml, top) => levelOf(glass, Math.min(filled, usable) - ml * stretch, top),
  }
}

const AIR_OF_EGG_ML = 12

function measured({ volumeMl, holds }: DrinkSpec) {
  if (!volumeMl || !holds || !(holds.usableVolumeMl > 0)) return null
  return { volumeMl, ...holds }
}

/** A sip is still seen, and crushed ice is heaped to the rim. */
const leastLevel = (glass: GlassKey, ice: Ice, usable: number): number =>
  ice === 'crushed' ? bowlOf(glass).rim - 12 : levelOf(glass, Math.min(30, usable * 0.3), bowlOf(glass).rim)

/** Of a glass that the house fills with ice, the ice takes the share it says; else what such ice usually does. */
function iceMl(glass: GlassKey, ice: Ice, share = 0): number {
  const whole = fillTo(glass, bowlOf(glass).rim)
  if (ice === 'none') return 0
  if (ice === 'frozen') return 90
  if (ice === 'rock') return Math.min(95, whole * 0.36)
  return whole * (share > 0 ? share : ice === 'cubes' ? 0.36 : 0.42)
}

/** What ice adds while it is worked, as a factor, for drinks whose volume nobody has computed. */
const WATER: Readonly<Record<string, number>> = {
  shake: 1.5, stir: 1.38, build: 1.1, muddle: 1.1, blend: 1.5, swizzle: 1.4, throw: 1.3, layer: 1, hot: 1, pour: 1,
  shaken: 1.5, stirred: 1.38, built: 1.1, muddled: 1.1, blended: 1.5, none: 1,
} // prettier-ignore

function estimatedMl(spec: DrinkSpec, parts: readonly DrinkPart[], usable: number): number {
  if (parts.some((part) => part.fill)) return usable * 0.94
  const lengthened = millilitres(parts.filter(({ stage }) => stage !== undefined && stage !== 'mix'))
  const water = spec.hot ? 1 : (WATER[spec.dilution ?? spec.method ?? 'build'] ?? 1.1)
  return (millilitres(parts) - lengthened) * water + lengthened
}

export const millilitres = (parts: readonly DrinkPart[]): number =>
  parts.reduce((sum, { amountMl }) => sum + Math.max(0, amountMl), 0)
