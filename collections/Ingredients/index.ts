import type { CollectionConfig } from 'payload'
import {
  anyone,
  behindTheBarOnly,
  editorsOrBehindTheBar,
  editorsOnly,
  managers,
  managersOnly,
} from '@/access/rules'
import { ALLERGENS } from '@/domain/cocktail/allergens'
import { INGREDIENT_KINDS } from '@/domain/cocktail/ingredientKinds'
import { hideBrands } from '../../hooks/hideBrands'
import { plainName } from '../shared/plainName'
import { section } from '../shared/section'
import { slug } from '../shared/slug'
import { wholeNumber } from '../shared/money'
import { eightySixFields } from '../shared/eightySix'
import { eightySixEndpoints } from '../shared/eightySixEndpoints'
import { keepEightySix } from '../shared/keepEightySix'
import { isHexColour } from './isHexColour'
import { recomputeDrinks } from './hooks/recomputeDrinks'
import { refuseCircularSource } from './hooks/refuseCircularSource'

const byManagers = { create: managersOnly, update: managersOnly }
const byEditors = { create: editorsOnly, update: editorsOnly }
const costs = { read: managersOnly, create: managersOnly, update: managersOnly }

export const Ingredients: CollectionConfig<'ingredients'> = {
  slug: 'ingredients',
  access: { create: managers, read: anyone, update: editorsOrBehindTheBar, delete: managers },
  admin: {
    group: 'menu',
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'colour', 'abvPercent', 'packPriceCents', 'eightySixedUntil'],
    listSearchableFields: ['name', 'slug'],
  },
  defaultSort: 'slug',
  forceSelect: { plainName: true },
  defaultPopulate: {
    name: true,
    slug: true,
    kind: true,
    abvPercent: true,
    allergens: true,
    vegan: true,
    colour: true,
    cloudy: true,
    madeFrom: true,
    inStock: true,
  },
  versions: false,
  hooks: {
    beforeChange: [refuseCircularSource, keepEightySix('ingredient')],
    afterChange: [recomputeDrinks],
    afterRead: [hideBrands],
  },
  endpoints: eightySixEndpoints('ingredients'),
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 120, access: byEditors },
    plainName(true),
    slug('name'),
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', required: true, options: [...INGREDIENT_KINDS], access: byManagers },
        {
          name: 'abvPercent',
          type: 'number',
          required: true,
          defaultValue: 0,
          min: 0,
          max: 96,
          index: true,
          access: byManagers,
        },
      ],
    },
    { name: 'allergens', type: 'select', hasMany: true, options: [...ALLERGENS], access: byManagers },
    {
      type: 'row',
      fields: [
        { name: 'vegan', type: 'checkbox', defaultValue: true, access: byManagers },
        { name: 'vegetarian', type: 'checkbox', defaultValue: true, access: byManagers },
      ],
    },
    { name: 'pieceVolumeMl', type: 'number', min: 0, max: 1000, access: byManagers },
    { name: 'madeFrom', type: 'relationship', relationTo: 'ingredients', index: true, access: byManagers },
    {
      type: 'row',
      fields: [
        {
          name: 'colour',
          type: 'text',
          validate: isHexColour,
          access: byEditors,
          admin: { components: { Cell: '/src/admin/drawing/ColourCell#ColourCell' } },
        },
        { name: 'cloudy', type: 'checkbox', defaultValue: false, access: byEditors },
      ],
    },
    {
      type: 'collapsible',
      ...section('purchase', [
        {
          type: 'row',
          fields: [
            { name: 'packVolumeMl', type: 'number', min: 0, max: 100_000, access: costs },
            { name: 'piecesPerPack', type: 'number', min: 1, max: 10_000, access: costs },
            {
              name: 'packPriceCents',
              type: 'number',
              min: 0,
              max: 100_000_000,
              validate: wholeNumber,
              access: costs,
            },
            { name: 'yieldPercent', type: 'number', min: 1, max: 100, defaultValue: 100, access: costs },
            {
              name: 'packPriceDate',
              type: 'date',
              access: costs,
              admin: { date: { pickerAppearance: 'dayOnly' } },
            },
          ],
        },
      ]),
    },
    {
      name: 'inStock',
      type: 'checkbox',
      defaultValue: true,
      index: true,
      access: { create: managersOnly, update: behindTheBarOnly },
      admin: { position: 'sidebar' },
    },
    ...eightySixFields,
  ],
}
