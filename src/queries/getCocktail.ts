import type { Temporal } from 'temporal-polyfill'
import type { Allergen } from '@/domain/cocktail/allergens'
import type { Method } from '@/domain/cocktail/methods'
import type { StrengthWord } from '@/domain/cocktail/strengthWord'
import type { Unit } from '@/domain/cocktail/units'
import { instantOf } from '@/domain/time/instantOf'
import type { Cocktail as CocktailDoc, Glassware, Ingredient } from '@/payload-types'
import { asVisitor, type Api } from './api'
import { getCousins, type Cousin } from './getCousins'
import { getPlaceOnMenu, type PlaceOnMenu } from './getPlaceOnMenu'
import type { Venue } from './getVenue'
import { noteUntil } from './noteUntil'
import { backOf, type Back } from './shapes/back'
import { amountMl, drawnFrom, drinkOf, type Drawing } from './shapes/drawing'
import { pictureParts, toPicture, type Picture } from './shapes/picture'
import { populated, populatedOne } from './shapes/populated'
import { toSeo, type Seo } from './shapes/seo'

/** One line of a recipe. `ml` measures the bar beside it; null where there is nothing to measure. */
export type Part = {
  id: string
  name: string
  note: string | null
  colour: string | null
  amount: number | null
  unit: Unit
  ml: number | null
  optional: boolean
  substitutes: string[]
}

export type AllergenReason = { allergen: Allergen; ingredients: string[] }

export type Cocktail = {
  id: string
  slug: string
  name: string
  taste: string | null
  story: string | null
  method: Method
  parts: Part[]
  garnish: string | null
  glass: string | null
  steps: string[]
  strength: StrengthWord | null
  abvPercent: number | null
  isEstimate: boolean
  volumeMl: number | null
  waterMl: number | null
  alcoholGrams: number | null
  standardDrinks: number | null
  contains: AllergenReason[]
  mayContain: AllergenReason[]
  vegan: boolean
  vegetarian: boolean
  glutenFree: boolean
  soldOut: Back | null
  drawing: Drawing
  photo: Picture | null
  place: PlaceOnMenu | null
  cousins: Cousin[]
  seo: Seo
}

type At = { slug: string; venue: Venue; now: Temporal.Instant }

/** Everything the page of one drink says; null when there is no such drink, or none that this visitor may see. */
export async function getCocktail(api: Api, { slug, venue, now }: At): Promise<Cocktail | null> {
  const doc = await readCocktail(api, slug)
  if (!doc) return null
  const [place, cousins] = await Promise.all([getPlaceOnMenu(api, doc.id), getCousins(api, doc)])
  const until = doc.unavailableUntil
  if (until) noteUntil(instantOf(until))
  return {
    id: doc.id,
    ...wordsOf(doc),
    ...figuresOf(doc),
    contains: reasonsFor(doc.allergens, doc),
    mayContain: reasonsFor(doc.mayContain, doc),
    soldOut: doc.available === false ? backOf(until, now, venue) : null,
    drawing: drinkOf(doc),
    photo: toPicture(doc.photo),
    place,
    cousins,
    seo: toSeo(doc.seo),
  }
}

async function readCocktail(api: Api, slug: string): Promise<CocktailDoc | null> {
  const { docs } = await api.sdk.find({
    collection: 'cocktails',
    depth: 2,
    limit: 1,
    pagination: false,
    where: { slug: { equals: slug } },
    populate: {
      ingredients: { ...drawnFrom.ingredients, allergens: true },
      glassware: drawnFrom.glassware,
      media: pictureParts,
    },
    ...asVisitor(api),
  })
  return docs[0] ?? null
}

function wordsOf(doc: CocktailDoc) {
  return {
    slug: doc.slug,
    name: doc.name,
    taste: doc.taste ?? null,
    story: doc.story ?? null,
    method: doc.method,
    parts: doc.recipe.flatMap(partOf),
    garnish: doc.garnish ?? null,
    glass: populatedOne<Glassware>(doc.glass)?.name ?? null,
    steps: (doc.steps ?? []).map(({ text }) => text),
  }
}

function partOf(line: CocktailDoc['recipe'][number], place: number): Part[] {
  const ingredient = populatedOne<Ingredient>(line.ingredient)
  if (!ingredient) return []
  return [
    {
      id: line.id ?? String(place),
      name: ingredient.name,
      note: line.note ?? null,
      colour: ingredient.colour ?? null,
      amount: line.amount ?? null,
      unit: line.unit,
      ml: amountMl(line, ingredient) || null,
      optional: Boolean(line.optional),
      substitutes: populated<Ingredient>(line.substitutes).map(({ name }) => name),
    },
  ]
}

const figuresOf = (doc: CocktailDoc) => ({
  strength: doc.strength ?? null,
  abvPercent: doc.abvPercent ?? null,
  isEstimate: Boolean(doc.isEstimate),
  volumeMl: doc.volumeMl ?? null,
  waterMl: doc.waterMl ?? null,
  alcoholGrams: doc.pureAlcoholGrams ?? null,
  standardDrinks: doc.standardDrinks ?? null,
  vegan: Boolean(doc.vegan),
  vegetarian: Boolean(doc.vegetarian),
  glutenFree: Boolean(doc.glutenFree),
})

/** Which ingredient brings each allergen, garnish included. */
function reasonsFor(allergens: Allergen[] | null | undefined, doc: CocktailDoc): AllergenReason[] {
  const lines = populated<Ingredient>(doc.recipe.map(({ ingredient }) => ingredient))
  const ingredients = [...lines, ...populated<Ingredient>(doc.garnishIngredients)]
  return (allergens ?? []).map((allergen) => {
    const names = ingredients.filter((one) => one.allergens?.includes(allergen)).map(({ name }) => name)
    return { allergen, ingredients: [...new Set(names)] }
  })
}
