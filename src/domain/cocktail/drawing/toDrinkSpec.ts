import { parseGarnish } from './recipe/parseGarnish'
import { isCutLime, isDry, isEggWhite, isHeavy, isHot, isMint, isSparkling, isSugar, isSugarCube, has } from './recipe/traits'
import { glassNamed } from './glass/glassFor'
import type { DrinkPart, DrinkSpec, Ice, Inside, Stage } from './spec'

/** A line of a recipe as the documents hold it. */
export interface RecipeLine {
  name: string
  slug?: string | null
  kind?: string | null
  /** `#rrggbb` */
  colour?: string | null
  /** True or 1 for opaque, false or 0 for clear, anything between; absent when nobody said. */
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
  garnish?: string | readonly string[] | null
  /** Only where the bar has decided; else the drawing works it out. */
  ice?: Ice | null
}

/** From a recipe to what the drawing wants: units are ml already, remarks become stages, optional lines stay away. */
export function toDrinkSpec({ name, glassShape, method, lines, garnish, ice }: RecipeToDraw): DrinkSpec {
  const kept = lines.filter((line) => !line.optional)
  const ingredients = kept.map(toPart)
  const inside = insideOf(ingredients, glassShape, method ?? undefined)
  const spec: DrinkSpec = { name, glass: glassShape, ingredients, garnish: parseGarnish(garnish) }
  if (method) spec.method = method
  if (ice) spec.ice = ice
  if (inside.length > 0) spec.inside = inside
  if (has(ingredients, isHot)) spec.hot = true
  return spec
}

function toPart(line: RecipeLine): DrinkPart {
  const part: DrinkPart = { name: line.name, amountMl: line.amountMl ?? 0 }
  if (line.slug) part.slug = line.slug
  if (line.kind) part.kind = line.kind
  if (line.colour) part.colour = line.colour
  if (line.cloudy !== null && line.cloudy !== undefined) part.cloudiness = Math.min(1, Math.max(0, Number(line.cloudy)))
  part.stage = stageOf(line, part)
  if (part.stage === 'top' && line.amountMl == null) return { ...part, amountMl: 70, fill: true }
  if (isCutLime(part)) return { ...part, amountMl: 22 } // a muddled lime gives its juice
  if (isEggWhite(part) && part.amountMl < 5) return { ...part, amountMl: 25 }
  return isDry(part) ? { ...part, amountMl: 0 } : part
}

/** Syrup poured last is written as a float, but it is heavy and goes down. */
function stageOf(line: RecipeLine, part: DrinkPart): Stage {
  const stage = (line.stage ?? 'mix') as Stage
  if (stage === 'float' && isHeavy(part)) return 'sink'
  return stage === 'mix' && isSparkling(part) ? 'top' : stage
}

function insideOf(parts: readonly DrinkPart[], glassShape: string, method: string | undefined): Inside[] {
  const inside: Inside[] = []
  if (has(parts, isCutLime)) inside.push('lime')
  if (has(parts, isMint) && (method === 'build' || method === 'muddle')) inside.push('mint')
  if (has(parts, isSugarCube) || (glassNamed(glassShape) === 'flute' && has(parts, isSugar))) inside.push('cube')
  return inside
}
