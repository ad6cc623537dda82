import type { Field } from 'payload'
import { managersOnly } from '@/access/rules'
import { ALLERGENS } from '@/domain/cocktail/allergens'
import { STRENGTH_WORDS } from '@/domain/cocktail/strengthWord'
import { computed } from '../shared/computed'

/** What the recipe makes of itself: stored, so that lists can be filtered and sorted by it. Units are in the names. */
export const computedFields: Field[] = [
  {
    type: 'row',
    fields: [
      computed({ name: 'abvPercent', type: 'number', index: true }),
      computed({ name: 'strength', type: 'select', options: [...STRENGTH_WORDS], index: true }),
      computed({ name: 'isEstimate', type: 'checkbox' }),
    ],
  },
  {
    type: 'row',
    fields: [
      computed({ name: 'volumeMl', type: 'number' }),
      computed({ name: 'waterMl', type: 'number' }),
      computed({ name: 'pureAlcoholMl', type: 'number' }),
      computed({ name: 'pureAlcoholGrams', type: 'number' }),
      computed({ name: 'standardDrinks', type: 'number' }),
    ],
  },
  computed({ name: 'glassFit', type: 'select', options: ['fits', 'overflow', 'underfilled'] }),
  computed({ name: 'allergens', type: 'select', hasMany: true, options: [...ALLERGENS] }),
  computed({ name: 'mayContain', type: 'select', hasMany: true, options: [...ALLERGENS] }),
  {
    type: 'row',
    fields: [
      computed({ name: 'alcoholFree', type: 'checkbox', index: true }),
      computed({ name: 'vegan', type: 'checkbox', index: true }),
      computed({ name: 'vegetarian', type: 'checkbox' }),
      computed({ name: 'glutenFree', type: 'checkbox' }),
    ],
  },
  {
    type: 'row',
    fields: [
      computed({ name: 'costCents', type: 'number', access: { read: managersOnly } }),
      computed({ name: 'costIsPartial', type: 'checkbox', access: { read: managersOnly } }),
    ],
  },
]
