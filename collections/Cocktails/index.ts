import type { CollectionConfig } from 'payload'
import { editors, managers, managersOnly, publishedOrEditors } from '@/access/rules'
import { DILUTIONS } from '@/domain/cocktail/dilutions'
import { FAMILIES } from '@/domain/cocktail/families'
import { METHODS } from '@/domain/cocktail/methods'
import { sitePreview } from '@/platform/http/sitePreview'
import { slug } from '../shared/slug'
import { draftsAndVersions } from '../shared/versions'
import { availabilityFields } from '../shared/availability'
import { computedFields } from './computedFields'
import { recipeField } from './recipeField'
import { fillDilution } from './hooks/fillDilution'
import { signStrengthOverride } from './hooks/signStrengthOverride'
import { computeDrink } from './hooks/computeDrink'
import { recomputeItems } from './hooks/recomputeItems'

/** What makes the drink, and so its strength, its allergens and its cost; the editor writes the words around it. */
const byManagers = { create: managersOnly, update: managersOnly }

export const Cocktails: CollectionConfig<'cocktails'> = {
  slug: 'cocktails',
  access: { create: managers, read: publishedOrEditors, readVersions: editors, update: editors, delete: managers },
  admin: {
    group: 'menu',
    useAsTitle: 'name',
    defaultColumns: ['name', 'drawing', 'family', 'glass', 'abvPercent', 'costCents', 'available', '_status'],
    listSearchableFields: ['name', 'slug'],
    ...sitePreview('cocktails'),
  },
  defaultSort: 'name',
  defaultPopulate: { recipe: false, steps: false, story: false },
  trash: true,
  versions: draftsAndVersions,
  hooks: {
    beforeChange: [fillDilution, signStrengthOverride, computeDrink],
    afterChange: [recomputeItems],
  },
  fields: [
    { name: 'name', type: 'text', required: true, index: true, maxLength: 120 },
    slug('name'),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'recipe',
          fields: [
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
            { name: 'garnishIngredients', type: 'relationship', relationTo: 'ingredients', hasMany: true, access: byManagers },
            {
              name: 'steps',
              type: 'array',
              maxRows: 12,
              fields: [{ name: 'text', type: 'textarea', required: true, localized: true, maxLength: 400 }],
            },
          ],
        },
        {
          label: 'words',
          fields: [
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
          ],
        },
        {
          label: 'figures',
          fields: [
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
                { name: 'author', type: 'text', access: { read: ({ req }) => Boolean(req.user), create: () => false, update: () => false }, admin: { readOnly: true } },
                { name: 'at', type: 'date', access: { create: () => false, update: () => false }, admin: { readOnly: true } },
              ],
            },
            ...computedFields,
          ],
        },
      ],
    },
    { name: 'drawing', type: 'ui', admin: { components: { Cell: '/src/admin/cocktails/DrawingCell#DrawingCell' } } },
    {
      name: 'liveFigures',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/admin/cocktails/LiveFigures#LiveFigures' },
      },
    },
    ...availabilityFields,
  ],
}
