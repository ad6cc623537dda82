import { colourName, type ColourKey } from './colour/colourName'
import { mixColour } from './colour/mixColour'
import type { GlassKey } from './glass/profiles'
import { pourOf } from './recipe/pourOf'
import type { DrinkSpec, GarnishPart, Ice } from './spec'

/** Glasses as they are called; the shapes this house keeps for one name share it. */
export const GLASS_NAMES = [
  'coupe', 'cocktail', 'martini', 'nick-and-nora', 'margarita', 'old-fashioned', 'highball', 'collins', 'hurricane', 'sling', 'flute', 'wine', 'copa', 'goblet', 'sour',
  'snifter', 'irish-coffee', 'punch-cup', 'shot', 'beer', 'julep-cup', 'mule-mug', 'tiki-mug',
] as const // prettier-ignore
export type GlassName = (typeof GLASS_NAMES)[number]

/** What a drawing shows, as keys; the translations turn it into a sentence in the language of the page. */
export interface DrawingDescription {
  glass: GlassName
  /** Nothing can be said of a drink in a cup that hides it. */
  colour: ColourKey | null
  /** Layers besides the body: what floats on it, what lies under it. */
  float: ColourKey | null
  /** Layers between the body and the one on top, from the bottom up. */
  between: ColourKey[]
  sink: ColourKey | null
  ice: Ice
  hasFoam: boolean
  hasBubbles: boolean
  hasSteam: boolean
  garnish: GarnishPart[]
}

export function describeDrawing(spec: DrinkSpec): DrawingDescription {
  const { glass, profile, isEmpty, body, veil, layers, sink, ice, foam, sparkling, steaming, garnish } =
    pourOf(spec)
  const hidden = profile.opaque !== undefined
  const onTop = (veil ?? layers[layers.length - 1])?.mixture
  return {
    glass: glassName(glass),
    colour: hidden || isEmpty ? null : colourName(body),
    float: onTop && !hidden ? colourName(onTop) : null,
    between: hidden ? [] : layers.slice(0, -1).map(({ mixture }) => colourName(mixture)),
    sink: sink && !hidden ? colourName(sink) : null,
    ice,
    hasFoam: foam !== undefined && !hidden,
    hasBubbles: sparkling && !hidden,
    hasSteam: steaming,
    garnish,
  }
}

/** The name of the colour of one ingredient, for its dot in a recipe. */
export const ingredientColourName = (part: Parameters<typeof mixColour>[0][number]): ColourKey =>
  colourName(mixColour([{ ...part, amountMl: 1 }]))

export function glassName(glass: GlassKey): GlassName {
  switch (glass) {
    case 'saucer-coupe':
    case 'bell-coupe':
      return 'coupe'
    case 'double-old-fashioned':
    case 'tumbler':
      return 'old-fashioned'
    case 'tall-tumbler':
      return 'highball'
    case 'poco-grande':
      return 'hurricane'
    default:
      return glass
  }
}
