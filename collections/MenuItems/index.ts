import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import {
  editors,
  editorsOnly,
  editorsOrBehindTheBar,
  managers,
  managersOnly,
  publishedOrOwnVenue,
} from '@/access/rules'
import { ALLERGENS } from '@/domain/cocktail/allergens'
import { ITEM_KINDS } from '@/domain/menu/itemKinds'
import { availabilityFields } from '../shared/availability'
import { computed } from '../shared/computed'
import { eightySixEndpoints } from '../shared/eightySixEndpoints'
import { eightySixFields } from '../shared/eightySix'
import { keepEightySix } from '../shared/keepEightySix'
import { hideBrands } from '../../hooks/hideBrands'
import { plainName } from '../shared/plainName'
import { slug } from '../shared/slug'
import { venue } from '../shared/venue'
import { draftsAndVersions } from '../shared/versions'
import { computeMargin } from './hooks/computeMargin'
import { fillName } from './hooks/fillName'
import { keepDraftsApart } from './hooks/keepDraftsApart'
import { notePrices } from './hooks/notePrices'
import { variantsField } from './variantsField'
import { drawingEndpoint } from './drawingEndpoint'

const byEditors = { create: editorsOnly, update: editorsOnly }

export const MenuItems: CollectionConfig<'menu-items'> = {
  slug: 'menu-items',
  access: {
    create: inOwnVenues(managers),
    read: publishedOrOwnVenue,
    readVersions: inOwnVenues(editors, 'version.venue'),
    update: inOwnVenues(editorsOrBehindTheBar),
    delete: inOwnVenues(managers),
  },
  admin: {
    group: 'menu',
    useAsTitle: 'name',
    defaultColumns: ['name', 'drawing', 'kind', 'variants', 'pourCostPercent', 'available', '_status'],
    listSearchableFields: ['name', 'slug'],
  },
  defaultSort: 'slug',
  forceSelect: { plainName: true },
  defaultPopulate: {
    description: true,
    name: true,
    slug: true,
    kind: true,
    cocktail: true,
    pours: true,
    variants: true,
    allergens: true,
    vegan: true,
    alcoholFree: true,
    available: true,
    unavailableUntil: true,
    isNew: true,
    abvPercent: true,
    photo: true,
  },
  trash: true,
  versions: draftsAndVersions,
  hooks: {
    beforeOperation: [keepDraftsApart],
    beforeValidate: [fillName],
    beforeChange: [keepEightySix('menuItem'), computeMargin],
    afterChange: [notePrices],
    afterRead: [hideBrands],
  },
  endpoints: [...eightySixEndpoints('menu-items'), drawingEndpoint],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'cocktail',
          options: [...ITEM_KINDS],
          index: true,
          access: byEditors,
        },
        {
          name: 'cocktail',
          type: 'relationship',
          relationTo: 'cocktails',
          index: true,
          access: byEditors,
          admin: { condition: (_, sibling) => sibling.kind === 'cocktail' },
        },
        {
          name: 'pours',
          type: 'relationship',
          relationTo: 'ingredients',
          index: true,
          access: byEditors,
          admin: { condition: (_, sibling) => sibling.kind !== 'cocktail' && sibling.kind !== 'food' },
        },
      ],
    },
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 120, access: byEditors },
    plainName(true),
    slug('name'),
    { name: 'description', type: 'textarea', localized: true, maxLength: 600, access: byEditors },
    variantsField,
    {
      type: 'row',
      fields: [
        {
          name: 'vatPercent',
          type: 'number',
          required: true,
          defaultValue: 23,
          min: 0,
          max: 50,
          access: { create: editorsOnly, update: managersOnly },
        },
        {
          name: 'abvPercent',
          type: 'number',
          min: 0,
          max: 96,
          access: byEditors,
          admin: { condition: (_, sibling) => sibling.kind !== 'cocktail' && sibling.kind !== 'food' },
        },
        { name: 'isNew', type: 'checkbox', defaultValue: false, access: byEditors },
      ],
    },
    { name: 'photo', type: 'upload', relationTo: 'media', access: byEditors },
    {
      type: 'row',
      fields: [
        {
          name: 'allergens',
          type: 'select',
          hasMany: true,
          options: [...ALLERGENS],
          access: byEditors,
          admin: { condition: (_, sibling) => sibling.kind !== 'cocktail' },
        },
        {
          name: 'vegan',
          type: 'checkbox',
          access: byEditors,
          admin: { condition: (_, sibling) => sibling.kind !== 'cocktail' },
        },
        {
          name: 'alcoholFree',
          type: 'checkbox',
          access: byEditors,
          admin: { condition: (_, sibling) => sibling.kind !== 'cocktail' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        computed({ name: 'costCents', type: 'number', access: { read: managersOnly } }),
        computed({ name: 'pourCostPercent', type: 'number', access: { read: managersOnly } }),
        computed({ name: 'marginCents', type: 'number', access: { read: managersOnly } }),
        computed({ name: 'suggestedPriceCents', type: 'number', access: { read: managersOnly } }),
      ],
    },
    venue,
    {
      name: 'drawing',
      type: 'ui',
      admin: { components: { Cell: '/src/admin/menu/ItemDrawingCell#ItemDrawingCell' } },
    },
    ...eightySixFields,
    ...availabilityFields,
  ],
}
