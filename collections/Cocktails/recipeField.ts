import type { Field } from 'payload'
import { managersOnly } from '@/access/rules'
import { STAGES } from '@/domain/cocktail/stages'
import { UNITS } from '@/domain/cocktail/units'
import { amountFitsUnit } from './amountFitsUnit'

export const recipeField: Field = {
  name: 'recipe',
  type: 'array',
  required: true,
  minRows: 1,
  maxRows: 20,
  access: { create: managersOnly, update: managersOnly },
  admin: {
    initCollapsed: true,
    components: { RowLabel: '/src/admin/cocktails/RecipeRowLabel#RecipeRowLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'ingredient', type: 'relationship', relationTo: 'ingredients', required: true, index: true },
        { name: 'amount', type: 'number', min: 0, max: 10_000, validate: amountFitsUnit },
        { name: 'unit', type: 'select', required: true, defaultValue: 'ml', options: [...UNITS] },
        { name: 'stage', type: 'select', required: true, defaultValue: 'mix', options: [...STAGES] },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'optional', type: 'checkbox', defaultValue: false },
        { name: 'substitutes', type: 'relationship', relationTo: 'ingredients', hasMany: true, maxRows: 6 },
        { name: 'note', type: 'text', localized: true, maxLength: 160 },
      ],
    },
  ],
}
