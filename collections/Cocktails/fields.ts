import type { Field } from 'payload'
import { managersOnly, staffOnly } from '@/access/rules'
import { DILUTIONS } from '@/domain/cocktail/dilutions'
import { FAMILIES } from '@/domain/cocktail/families'
import { METHODS } from '@/domain/cocktail/methods'
import { computed } from '../shared/computed'
import { computedFields } from './computedFields'
import { recipeField } from './recipeField'

/** What makes the drink, and so its strength, its allergens and its cost; the editor writes the words around it. */
const byManagers = { create: managersOnly, update: managersOnly }

export const recipeFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'method', type: 'select', required: true, options: [...METHODS], access: byManagers },
      { name: 'dilution', type: 'select', options: [...DILUTIONS], access: byManagers },
      { name: 'preDiluted', type: 'checkbox', defaultValue: false, access: byManagers },
    ],
  },
  { name: 'glass', type: 'relationship', relationTo: 'glassware', required: true, access: byManagers },
  recipeField,
  { name: 'garnish', type: 'text', localized: true, maxLength: 200 },
  {
    name: 'garnishIngredients',
    type: 'relationship',
    relationTo: 'ingredients',
    hasMany: true,
    access: byManagers,
  },
  {
    name: 'batchPerTenGuests',
    type: 'number',
    min: 0,
    max: 50,
    access: { ...byManagers, read: staffOnly },
  },
  {
    name: 'steps',
    type: 'array',
    maxRows: 12,
    fields: [{ name: 'text', type: 'textarea', required: true, localized: true, maxLength: 400 }],
  },
]

export const wordFields: Field[] = [
  { name: 'taste', type: 'text', localized: true, maxLength: 160 },
  { name: 'story', type: 'textarea', localized: true, maxLength: 1500 },
  { name: 'photo', type: 'upload', relationTo: 'media' },
  {
    type: 'row',
    fields: [
      { name: 'family', type: 'select', options: [...FAMILIES], index: true },
      { name: 'category', type: 'text', maxLength: 80 },
    ],
  },
]

export const figureFields: Field[] = [
  {
    name: 'abvOverride',
    type: 'group',
    access: byManagers,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'percent', type: 'number', min: 0, max: 96 },
          { name: 'reason', type: 'text', maxLength: 200 },
        ],
      },
      computed({ name: 'author', type: 'text', access: { read: staffOnly } }),
      computed({ name: 'at', type: 'date' }),
    ],
  },
  ...computedFields,
]
