import type { CollectionConfig } from 'payload'
import { anyone, managers } from '@/access/rules'
import { GLASS_KEYS } from '@/domain/cocktail/drawing/glass/profiles'
import { slug } from '../shared/slug'
import { recomputeDrinks } from './recomputeDrinks'

export const Glassware: CollectionConfig<'glassware'> = {
  slug: 'glassware',
  access: { create: managers, read: anyone, update: managers, delete: managers },
  admin: {
    group: 'menu',
    useAsTitle: 'name',
    defaultColumns: ['name', 'drawing', 'shape', 'usableVolumeMl', 'iceShare'],
  },
  defaultSort: 'slug',
  versions: false,
  hooks: { afterChange: [recomputeDrinks] },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 80 },
    slug('name'),
    { name: 'shape', type: 'select', required: true, options: [...GLASS_KEYS] },
    { name: 'usableVolumeMl', type: 'number', required: true, min: 1, max: 2000 },
    { name: 'iceShare', type: 'number', required: true, min: 0, max: 0.9, defaultValue: 0 },
    {
      name: 'drawing',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: {
          Cell: '/src/admin/drawing/GlassCell#GlassCell',
          Field: '/src/admin/drawing/GlassPreview#GlassPreview',
        },
      },
    },
  ],
}
