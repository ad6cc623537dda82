import { garnishOf } from './recipe/parseGarnish'
import {
  isCutLime,
  isDry,
  isEggWhite,
  isHeavy,
  isHot,
  isMint,
  isSparkling,
  isSugarCube,
  isWholeLime,
  has,
} from './recipe/traits'
import type { DrinkPart, DrinkSpec, GlassHolds, Ice, Inside, Stage } from './spec'

/** A line of a recipe as the documents hold it. */
export interface RecipeLine {
  name: string
  slug?: string | null
  kind?: string | null
  /** `#rrggbb` */
  colour?: string | null
  /** A number is how cloudy it is, 0 to 1; `true` that it is not clear; `false` leaves it to the name. */
  cloudy?: boolean | number | null
  /** Null where the recipe gives no number: topped up, to taste. */
  amountMl?: number | null
  stage?: string | null
  optional?: boolean | null
}

export interface RecipeToDraw {
  name: string
  glassShape: string
  method?: string | null
  lines: readonly RecipeLine[]
  /** What the recipe says of the garnish, in either language. */
  garnish?: string | readonly string[] | null
  /** Slugs of the ingredients the bar keeps for it. */
  garnishIngredients?: readonly string[] | null
  /** Where it differs from the method. */
  dilution?: string | null
  /** Only where the bar has decided; else the drawing works it out. */
  ice?: Ice | null
  /** What it comes to in the glass, as computed. */
  volumeMl?: number | null
  /** The glass it is served in, by its measures. */
  holds?: GlassHolds | null
}

/** From a recipe to what the drawing wants: units are ml already, remarks become stages, optional lines stay away. */
export function toDrinkSpec(recipe: RecipeToDraw): DrinkSpec {
  const { name, glassShape, method, dilution, garnish, garnishIngredients, ice, volumeMl, holds } = recipe
  const muddled = method === 'muddle'
  const ingredients = recipe.lines.filter((line) => !line.optional).map((line) => toPart(line, muddled))
  const inside = insideOf(ingredients, method ?? undefined)
  const spec: DrinkSpec = {
    name,
    glass: glassShape,
    ingredients,
    garnish: garnishOf(garnish, garnishIngredients ?? []),
  }
  if (method) spec.method = method
  if (dilution) spec.dilution = dilution
  if (ice) spec.ice = ice
  if (volumeMl && holds)
    Object.assign(spec, {
      volumeMl,
      holds: { usableVolumeMl: holds.usableVolumeMl, iceShare: holds.iceShare },
    } satisfies Partial<DrinkSpec>)
  if (inside.length > 0) spec.inside = inside
  if (method === 'hot' || has(ingredients, isHot)) spec.hot = true
  return spec
}

function toPart(line: RecipeLine, muddled: boolean): DrinkPart {
  const part: DrinkPart = { name: line.name, amountMl: line.amountMl ?? 0 }
  if (line.slug) part.slug = line.slug
  if (line.kind) part.kind = line.kind
  if (line.colour) part.colour = line.colour
  if (line.cloudy === true) part.cloudy = true
  if (typeof line.cloudy === 'number') part.cloudiness = Math.min(1, Math.max(0, line.cloudy))
  part.stage = stageOf(line, part)
  if (part.stage === 'top' && line.amountMl == null) return { ...part, amountMl: 70, fill: true }
  if (isCutLime(part) || (muddled && isWholeLime(part)))
    return { ...part, name: `${part.name}, cut`, slug: 'lime, cut', amountMl: 22 } // it gives its juice
  if (isEggWhite(part) && part.amountMl < 5) return { ...part, amountMl: 25 }
  return isDry(part) ? { ...part, amountMl: 0 } : part
}

/** Syrup poured last is written as a float, but it is heavy and goes down. */
function stageOf(line: RecipeLine, part: DrinkPart): Stage {
  const stage = (line.stage ?? 'mix') as Stage
  if (stage === 'float' && isHeavy(part)) return 'sink'
  return stage === 'mix' && isSparkling(part) ? 'top' : stage
}

function insideOf(parts: readonly DrinkPart[], method: string | undefined): Inside[] {
  const inside: Inside[] = []
  if (has(parts, isCutLime)) inside.push('lime')
  if (has(parts, isMint) && (method === 'build' || method === 'muddle')) inside.push('mint')
  if (has(parts, isSparkling) && has(parts, isSugarCube)) inside.push('cube')
  return inside
}
