import type { DrinkPart } from '../spec'
import { fromLab, hexOf, toLab, toLight, type Lab, type Light } from './oklab'
import { tintOf } from './tints'

export interface Mixture {
  hex: string
  /** How much of what stands behind is covered, 0 to 1. */
  alpha: number
  /** 0 is clear, 1 and more is opaque. */
  cloudiness: number
}

/**
 * The colour of parts poured together. Clear parts mix as filters before a lamp (Beer-Lambert: absorbances add up), cloudy
 * ones throw the light back and hide the filters; both are joined in OKLab.
 */
export function mixColour(parts: readonly DrinkPart[]): Mixture {
  const { absorbance, scattered, cloudiness } = measure(parts.filter((part) => part.amountMl > 0))
  const through = absorbance.map((value) => Math.exp(-value)) as Light
  const seen = cloudiness > 0 ? overcast(toLab(through), through, scattered, cloudiness) : toLab(through)
  const chroma = Math.hypot(seen[1], seen[2])
  const density = 3 * mean(absorbance) ** 1.35 + 34 * cloudiness + 5.5 * Math.max(0, chroma - 0.03)
  const alpha = 0.2 + 0.77 * (1 - Math.exp(-density))
  return { hex: hexOf(asPoured(seen, cloudiness)), alpha: Math.round(alpha * 100) / 100, cloudiness }
}

/** The colour of the drink as a whole, for a page that wants its light. Floats and rinses do not count. */
export const drinkColour = (spec: { ingredients: readonly DrinkPart[] }): string =>
  mixColour(spec.ingredients.filter(({ stage }) => stage === undefined || stage === 'mix' || stage === 'top'))
    .hex

function measure(parts: readonly DrinkPart[]) {
  const total = parts.reduce((sum, part) => sum + part.amountMl, 0) || 1
  const absorbance: Light = [0, 0, 0]
  const scattered: Lab = [0, 0, 0]
  let cloudiness = 0
  for (const part of parts) {
    const tint = tintOf(part)
    const light = toLight(tint.hex)
    const lab = toLab(light)
    const filter = (part.amountMl / total) * tint.strength * (1 - 0.85 * tint.cloudiness)
    const cloud = (part.amountMl / total) * tint.strength * tint.cloudiness
    for (const channel of CHANNELS) {
      absorbance[channel] += filter * -Math.log(Math.max(0.004, light[channel]))
      scattered[channel] += cloud * lab[channel]
    }
    cloudiness += cloud
  }
  return { absorbance, scattered, cloudiness }
}

/** Scattered light crosses the filters on a path the shorter the denser the cloud: cream pales what it meets. */
function overcast(clear: Lab, through: Light, scattered: Lab, cloudiness: number): Lab {
  const path = 0.56 / (1 + 1.1 * cloudiness)
  const thrown = fromLab(scattered.map((value) => value / cloudiness) as Lab)
  const back = toLab(
    thrown.map((value, channel) => Math.max(0, value) * (through[channel] ?? 1) ** path) as Light,
  )
  const share = 1 - Math.exp(-3 * cloudiness)
  return clear.map((value, axis) => value + ((back[axis] ?? 0) - value) * share) as Lab
}

/**
 * In the glass: nothing sinks into the night, nothing is whiter than paper, and light from behind makes it a touch richer. What
 * is nearly colourless keeps a breath of its own hue, so that gin reads as gin and not as grey.
 */
function asPoured([L, a, b]: Lab, cloudiness: number): Lab {
  const seen = Math.max(0.08, L)
  const ceiling = cloudiness > 0.02 ? 0.945 - 0.02 * Math.min(1, cloudiness) : 0.965
  const lightness = Math.min(ceiling, Math.max(0.375, seen * 0.985))
  const chroma = Math.hypot(a, b)
  const rich = 1.1 * Math.min(1.55, lightness / seen)
  const breath =
    cloudiness < 0.02 && chroma > 0.001 ? Math.max(rich, Math.min(0.06, 0.01 + chroma * 3) / chroma) : rich
  return [lightness, a * breath, b * breath]
}

const CHANNELS = [0, 1, 2] as const
const mean = ([r, g, b]: Light): number => (r + g + b) / 3
