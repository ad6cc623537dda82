import { instant, json, object, orNull, text, uuid } from '../json'
import { refusals } from '../errors'
import { shared } from '../parameters'
import type { OwnOperation } from '../types'

const mark = json(object({ id: uuid, eightySixedUntil: orNull(instant) }), {
  id: '7b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e',
  eightySixedUntil: '2026-11-22T05:00:00.000Z',
})

const named = { type: 'array', items: object({ id: uuid, name: text }) }

/** What the three calls of the 86 say of themselves, for ingredients and for menu items. */
export const eightySixOperations = (
  thing: 'Ingredient' | 'MenuItem',
): Record<'preview' | 'take' | 'bringBack', OwnOperation> => ({
  preview: {
    operationId: `preview86Of${thing}`,
    summary: 'What would go off the menu with it',
    description: 'For: owner, manager, bartender.',
    parameters: shared('id'),
    responses: {
      200: {
        description: 'The drinks, what is poured straight from it, and when all of it would be back.',
        content: json(object({ drinks: named, items: named, until: instant })),
      },
    },
  },
  take: {
    operationId: `take86Of${thing}`,
    summary: 'Take it off',
    description:
      'Until an instant, or else until the end of the service date. Everything that needs it is unavailable at once and comes back by itself. For: owner, manager, bartender.',
    parameters: shared('id'),
    requestBody: {
      required: false,
      content: json(object({ until: instant }, []), { until: '2026-11-22T05:00:00.000Z' }),
    },
    responses: { 200: { description: 'Off until then.', content: mark }, ...refusals('Unprocessable') },
  },
  bringBack: {
    operationId: `bringBack${thing}`,
    summary: 'Bring it back',
    description: 'For: owner, manager, bartender.',
    parameters: shared('id'),
    responses: { 200: { description: 'It is back.', content: mark } },
  },
})
