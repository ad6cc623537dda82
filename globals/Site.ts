import type { GlobalConfig } from 'payload'
import { anyone, editors } from '@/access/rules'
import { shareEndpoint } from './shareEndpoint'

export const Site: GlobalConfig<'site'> = {
  slug: 'site',
  access: { read: anyone, update: editors, readVersions: editors },
  admin: { group: 'settings' },
  versions: { max: 25, drafts: false },
  endpoints: [shareEndpoint],
  fields: [
    { name: 'name', type: 'text', required: true, defaultValue: 'Eliksir', maxLength: 80 },
    { name: 'headline', type: 'text', localized: true, maxLength: 80 },
    { name: 'intro', type: 'textarea', localized: true, maxLength: 400 },
    { name: 'description', type: 'textarea', localized: true, maxLength: 200 },
    {
      name: 'news',
      type: 'array',
      maxRows: 6,
      fields: [
        { name: 'when', type: 'text', localized: true, maxLength: 80 },
        { name: 'title', type: 'text', required: true, localized: true, maxLength: 120 },
        { name: 'text', type: 'textarea', localized: true, maxLength: 300 },
        { name: 'link', type: 'text', maxLength: 200 },
      ],
    },
    { name: 'shelf', type: 'relationship', relationTo: 'menu-items', hasMany: true, maxRows: 9 },
    {
      name: 'social',
      type: 'array',
      maxRows: 8,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'label', type: 'text', required: true, maxLength: 40 },
            { name: 'url', type: 'text', required: true, maxLength: 300 },
          ],
        },
      ],
    },
    { name: 'shareImage', type: 'upload', relationTo: 'media' },
  ],
}
