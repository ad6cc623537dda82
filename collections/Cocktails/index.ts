import type { CollectionConfig } from 'payload'
import { editors, managers, publishedOrEditors } from '@/access/rules'
import { sitePreview } from '@/platform/http/sitePreview'
import { section } from '../shared/section'
import { hideBrands } from '../../hooks/hideBrands'
import { leaveRedirect } from '../../hooks/leaveRedirect'
import { plainName } from '../shared/plainName'
import { seo } from '../shared/seo'
import { slug } from '../shared/slug'
import { draftsAndVersions } from '../shared/versions'
import { availabilityFields } from '../shared/availability'
import { drawingEndpoints } from './endpoints'
import { figureFields, recipeFields, wordFields } from './fields'
import { fillDilution } from './hooks/fillDilution'
import { signStrengthOverride } from './hooks/signStrengthOverride'
import { computeDrink } from './hooks/computeDrink'
import { recomputeItems } from './hooks/recomputeItems'

export const Cocktails: CollectionConfig<'cocktails'> = {
  slug: 'cocktails',
  access: {
    create: managers,
    read: publishedOrEditors,
    readVersions: editors,
    update: editors,
    delete: managers,
  },
  admin: {
    group: 'menu',
    useAsTitle: 'name',
    defaultColumns: ['name', 'drawing', 'family', 'glass', 'abvPercent', 'costCents', 'available', '_status'],
    listSearchableFields: ['name', 'slug'],
    ...sitePreview('cocktails'),
  },
  defaultSort: 'name',
  forceSelect: { plainName: true },
  defaultPopulate: { recipe: false, steps: false, story: false },
  trash: true,
  versions: draftsAndVersions,
  hooks: {
    beforeChange: [leaveRedirect('/cocktails'), fillDilution, signStrengthOverride, computeDrink],
    afterChange: [recomputeItems],
    afterRead: [hideBrands],
  },
  endpoints: drawingEndpoints,
  fields: [
    { name: 'name', type: 'text', required: true, index: true, maxLength: 120 },
    slug('name'),
    plainName(false),
    {
      type: 'tabs',
      tabs: [
        section('recipe', recipeFields),
        section('words', [...wordFields, seo({ title: 'name', opening: 'taste', path: '/cocktails' })]),
        section('figures', figureFields),
      ],
    },
    {
      name: 'drawing',
      type: 'ui',
      admin: { components: { Cell: '/src/admin/cocktails/DrawingCell#DrawingCell' } },
    },
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
