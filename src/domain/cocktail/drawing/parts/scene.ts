import type { Pour } from '../recipe/pourOf'
import type { DrinkSpec } from '../spec'
import type { Pen } from '../svg/pen'

/** What every part of one drawing shares. Gradients and clips are collected in `defs` under names that begin with `id`. */
export interface Scene {
  spec: DrinkSpec
  pour: Pour
  pen: Pen
  id: string
  defs: string[]
  random: () => number
}

/** Keeps what floats or sinks within the glass, and lets it stand out over the rim. */
export function clipName(scene: Scene, outline: string): string {
  const { id, defs, pour } = scene
  const clip = `<clipPath id="${id}b"><path d="${outline}M-200 ${-pour.bowl.rim}H200V-400H-200Z"/></clipPath>`
  if (!defs.includes(clip)) defs.push(clip)
  return `url(#${id}b)`
}
