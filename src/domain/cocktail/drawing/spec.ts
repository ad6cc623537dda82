/** How a part comes into the glass. `sink` is poured last and falls to the bottom (grenadine in a sunrise). */
export type Stage = 'mix' | 'top' | 'float' | 'sink' | 'rinse'

export const ICE_KINDS = ['none', 'cubes', 'rock', 'crushed', 'cracked', 'frozen'] as const
export type Ice = (typeof ICE_KINDS)[number]

export const CITRUS = ['lemon', 'lime', 'orange', 'grapefruit'] as const
export type Citrus = (typeof CITRUS)[number]

export const GARNISH_FORMS = [
  'twist', 'spiral', 'wheel', 'half-wheel', 'wedge', 'cherry', 'olive', 'mint', 'leaf', 'salt', 'sugar', 'nutmeg', 'cocoa',
  'beans', 'celery', 'pineapple', 'raspberry', 'blackberry', 'strawberry', 'chilli', 'ginger', 'drops', 'cucumber', 'rosemary', 'cinnamon', 'plum', 'straw',
] as const // prettier-ignore
export type GarnishForm = (typeof GARNISH_FORMS)[number]

export interface GarnishPart {
  form: GarnishForm
  fruit?: Citrus
  /** How many of it stand in the glass; 1 unless said. */
  count?: number
  /** Half a rim of salt or sugar. */
  half?: boolean
}

/** What was pressed or laid in the bottom of the glass. */
export type Inside = 'lime' | 'mint' | 'cube'

/** One ingredient of the drink, as the eye meets it. */
export interface DrinkPart {
  name: string
  slug?: string
  kind?: string
  amountMl: number
  stage?: Stage
  /** Colour by transmitted light, `#rrggbb`. Without it the name decides. */
  colour?: string
  /** 0 is clear as gin, 1 is opaque as cream. Without it the name decides. */
  cloudiness?: number
  /** The documents only say that it is not clear; how much, its name decides. */
  cloudy?: boolean
  /** Tops the glass up to the brim, whatever `amountMl` says. */
  fill?: boolean
}

/** A drink as drawn: what is in it, in which glass, and what the bar does to it. Absent fields are worked out from the recipe. */
export interface DrinkSpec {
  name: string
  /** A shape of glassware; words of the trade ("rocks", "Nick & Nora") are understood. */
  glass: string
  method?: string
  /** Where the water comes from, if not from the method: a Negroni is built and stirred in its glass. */
  dilution?: string
  ingredients: DrinkPart[]
  garnish?: string | readonly string[] | readonly GarnishPart[] | null
  ice?: Ice
  /** Depth of the foam in mm. */
  foam?: number
  /** Height in mm by which a foam stands over the rim. */
  crown?: number
  /** Share of the height (0 to 1) over which a float runs down into the drink. */
  bleed?: number
  inside?: Inside[]
  hot?: boolean
  /** All that is drunk, water from the ice included. Without it and `holds` the drawing works with what such drinks come to. */
  volumeMl?: number
  holds?: GlassHolds
}

/** What one glass of this house takes. */
export interface GlassHolds {
  /** Up to its wash line. */
  usableVolumeMl: number
  /** The part of that which ice takes, 0 to 1. */
  iceShare: number
}

/**
 * `css` takes the line from `--drink-line`; `dark` and `paper` write plain colours, for images that know no style sheet; `auto`
 * is for a file of its own, whose line follows the system of whoever looks.
 */
export type DrawingTheme = 'css' | 'dark' | 'paper' | 'auto'

export interface DrawOptions {
  /** Height in CSS pixels at which it will be seen: weight of line and detail follow it. 240 unless said. */
  px?: number
  /** `shelf` draws at true relative size, so that drinks stand side by side. */
  fit?: 'shelf'
  /** Height in mm that a shelf shows. */
  frame?: number
  /** 0: each drink fills its box, 1: all share one scale. */
  even?: number
  /** Width over height of the box. */
  aspect?: number
  /** Accessible name; without it the drawing is hidden from screen readers. */
  title?: string
  /** Without the light it throws on the bar. */
  flat?: boolean
  theme?: DrawingTheme
  /** Makes ids differ when the same drawing stands on a page twice. */
  idSalt?: string
}
