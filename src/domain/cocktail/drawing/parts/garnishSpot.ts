import type { GarnishPart } from '../spec'
import type { Scene } from './scene'

/** Garnish in the glass is drawn before its front, garnish on the rim over it. */
export interface Garnished {
  inside: string
  over: string
}

/** Where one garnish goes, and what is there already. */
export interface Spot {
  scene: Scene
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
