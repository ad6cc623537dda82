import { refusals } from '../errors'
import { shared } from '../parameters'
import type { OwnOperation, Parameter, ResponseObject } from '../types'

const slug: Parameter = {
  name: 'slug',
  in: 'path',
  required: true,
  description: 'The slug of the cocktail.',
  schema: { type: 'string' },
}
const freshness =
  'Made anew whenever the recipe, an ingredient or the glass changes; `ETag` tells whether it is still the same.'
const picture = (type: string, description: string): ResponseObject => ({
  description,
  headers: { ETag: { description: 'Changes with the picture.', schema: { type: 'string' } } },
  content: { [type]: { schema: { type: 'string', contentMediaType: type } } },
})
const notModified: ResponseObject = { description: 'The caller has it already (`If-None-Match`).' }

const howItLooks: Parameter[] = [
  {
    name: 'px',
    in: 'query',
    description: 'The height at which it will be seen: line and detail follow it. It is four fifths as wide.',
    schema: { type: 'integer', minimum: 16, maximum: 1600, default: 240 },
  },
  {
    name: 'ground',
    in: 'query',
    description: 'What it will stand on; `auto` follows the system of whoever looks.',
    schema: { type: 'string', enum: ['dark', 'paper', 'auto'], default: 'auto' },
  },
]

/** What the pictures of the menu say of themselves. */
export const drawingOperations: Record<'cocktail' | 'item' | 'share' | 'house', OwnOperation> = {
  cocktail: {
    isPublic: true,
    operationId: 'drawCocktail',
    summary: 'A cocktail, drawn from its recipe',
    description: `The glass, the liquid in the colour of its ingredients at the height of its volume, ice, foam and garnish, with a description in the language asked for. ${freshness}`,
    parameters: [slug, ...howItLooks, ...shared('locale')],
    responses: {
      200: picture('image/svg+xml', 'The drawing.'),
      304: notModified,
      ...refusals('NotFound', 'Unprocessable'),
    },
  },
  item: {
    isPublic: true,
    operationId: 'drawMenuItem',
    summary: 'Something on a menu, drawn',
    description: `The cocktail from its recipe; wine, beer and spirits in their glasses; food on its plate. ${freshness}`,
    parameters: [...shared('id'), ...howItLooks, ...shared('locale')],
    responses: {
      200: picture('image/svg+xml', 'The drawing.'),
      304: notModified,
      ...refusals('NotFound', 'Unprocessable'),
    },
  },
  share: {
    isPublic: true,
    operationId: 'shareImageOfCocktail',
    summary: 'The picture of a cocktail for links that are shared',
    description: `1200 by 630 pixels: the drawing, the name, the taste and the house. ${freshness}`,
    parameters: [slug, ...shared('locale')],
    responses: {
      200: picture('image/png', 'The picture.'),
      304: notModified,
      ...refusals('NotFound', 'Unprocessable'),
    },
  },
  house: {
    isPublic: true,
    operationId: 'shareImageOfHouse',
    summary: 'The picture of the house for links that are shared',
    description: `1200 by 630 pixels: its name, where it is, what it says of itself and drinks of its shelf. ${freshness}`,
    parameters: [...shared('locale')],
    responses: {
      200: picture('image/png', 'The picture.'),
      304: notModified,
      ...refusals('Unprocessable'),
    },
  },
}
