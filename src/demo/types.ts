import type { Allergen } from '@/domain/cocktail/allergens'
import type { Dilution } from '@/domain/cocktail/dilutions'
import type { GlassKey } from '@/domain/cocktail/drawing/glass/profiles'
import type { Family } from '@/domain/cocktail/families'
import type { IngredientKind } from '@/domain/cocktail/ingredientKinds'
import type { Method } from '@/domain/cocktail/methods'
import type { Stage } from '@/domain/cocktail/stages'
import type { Unit } from '@/domain/cocktail/units'
import type { ItemKind } from '@/domain/menu/itemKinds'
import type { LegalKind } from '@/domain/site/legalKinds'

/** The same words for both kinds of reader. */
export type Text = { pl: string; en: string }

/** Left out: no alcohol, no allergens, vegan, vegetarian, free of gluten, clear, all of the pack usable. */
export type DemoIngredient = {
  slug: string
  name: Text
  /** What it is called where brands are not named. */
  plainName?: Text
  kind: IngredientKind
  abvPercent?: number
  allergens?: readonly Allergen[]
  vegan?: boolean
  vegetarian?: boolean
  glutenFree?: boolean
  /** Slug of what it is pressed, cut or cooked from. */
  madeFrom?: string
  /** Seen against a lamp, '#rrggbb'. */
  colour: string
  cloudy?: boolean
  packVolumeMl?: number
  piecesPerPack?: number
  /** Net wholesale price in grosz. */
  packPriceCents: number
  yieldPercent?: number
  pieceVolumeMl?: number
}

export type DemoGlass = {
  slug: string
  name: Text
  shape: GlassKey
  usableVolumeMl: number
  iceShare: number
}

export type DemoRecipeLine = {
  ingredient: string
  amount: number | null
  unit: Unit
  stage: Stage
  optional: boolean
  substitutes: readonly string[]
  note?: Text
}

export type DemoCocktail = {
  slug: string
  name: string
  family: Family
  /** The chapter of the IBA list; the house's own drinks have none. */
  category?: string
  method: Method
  /** Left out: the method's own. */
  dilution?: Dilution
  glass: string
  recipe: readonly DemoRecipeLine[]
  garnish?: Text
  garnishIngredients?: readonly string[]
  /** Made beforehand: how many of these ten guests order. */
  batchPerTenGuests?: number
  taste: Text
  story: Text
  steps: readonly Text[]
}

/** Prices are gross, in grosz. */
export type DemoVariant = { label?: Text; volumeMl?: number; priceCents: number }

export type DemoMenuItem = {
  slug: string
  kind: ItemKind
  name: Text
  description: Text
  /** Slug of the cocktail it sells; the item then has the same slug. */
  cocktail?: string
  /** Slug of the ingredient it is poured from. */
  pours?: string
  variants: readonly DemoVariant[]
  vatPercent: number
  abvPercent?: number
  isNew?: boolean
  allergens?: readonly Allergen[]
  vegan?: boolean
  alcoholFree?: boolean
}

export type DemoMenu = {
  slug: string
  name: Text
  intro: Text
  /** Wall-clock times of the venue; left out: all night. */
  daypart?: { startTime: string; endTime: string }
  sections: readonly { title: Text; note: Text; items: readonly string[] }[]
}

/** A picture that is drawn at seeding time from the recipes of the drinks in it. */
export type DemoPicture = {
  /** Stem of the file name; the key of the picture. */
  slug: string
  /** From left to right. */
  drinks: readonly string[]
  /** Of the wall behind, '#rrggbb'. */
  background: string
  crop: 'portrait' | 'square' | 'landscape'
  alt: Text
  caption: Text
}

export type DemoAlbum = { slug: string; title: Text; intro: Text; pictures: readonly DemoPicture[] }

/** Flowing text of a page, a post or an event; becomes rich text when it is seeded. */
export type DemoProse = readonly DemoProsePart[]
export type DemoProsePart =
  { kind: 'paragraph' | 'heading'; text: Text } | { kind: 'list'; items: readonly Text[] }

export type DemoBlock =
  | { type: 'text'; heading?: Text; body: DemoProse }
  | { type: 'picture'; picture: string; caption?: Text; width: 'text' | 'wide' }
  | { type: 'gallery'; album: string }
  | { type: 'menuExcerpt'; heading: Text; items: readonly string[] }
  | { type: 'eventList'; heading: Text; most: number }
  | { type: 'hours'; heading: Text; showAddress: boolean }
  | { type: 'form'; heading: Text; intro: Text; askPhone: boolean }
  | { type: 'quote'; quote: Text; source: Text }
  | { type: 'faq'; heading?: Text; questions: readonly { question: Text; answer: Text }[] }

export type DemoPage = { slug: string; title: Text; lead: Text; blocks: readonly DemoBlock[] }

/** Who writes in the journal. */
export type DemoAuthor = { slug: string; name: string; job: Text; about: Text }

/** Terms or privacy, as they stand since a date ('YYYY-MM-DD'). */
export type DemoLegalText = {
  kind: LegalKind
  version: string
  inForceFrom: string
  title: Text
  lead: Text
  sections: readonly { heading: Text; body: DemoProse }[]
}

export type DemoPost = {
  slug: string
  title: Text
  lead: Text
  body: DemoProse
  /** Slug of a picture. */
  cover: string
  /** Slug of an author. */
  author: string
  /** Days before the day of seeding. */
  publishedDaysAgo: number
}

export type DemoEvent = {
  slug: string
  title: Text
  lead: Text
  body: DemoProse
  cover?: string
  /** Days from the day of seeding; moved on to the next `weekday` (1 is Monday) when that is given. */
  dayOffset: number
  weekday?: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /** Wall-clock time in the venue's zone. */
  startTime: string
  durationMinutes: number
  priceCents?: number
  capacity?: number
}
