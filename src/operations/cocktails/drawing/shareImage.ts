import type { PayloadRequest } from 'payload'
import { composeShare } from './composeShare'
import { houseOf } from './houseOf'
import type { DrawnCocktail } from './readDrawing'

/** A cocktail as it looks where a link to it is shared: PNG, 1200 × 630, in the language of the request. */
export async function shareImage({ spec, taste }: DrawnCocktail, req: PayloadRequest): Promise<Buffer> {
  const { name, city } = await houseOf(req)
  const heading = city && city !== name ? `${name} · ${city}` : name
  return composeShare({ drinks: [spec], heading, title: spec.name, line: taste })
}
