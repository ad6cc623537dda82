import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { editors, publishedOrOwnVenue } from '@/access/rules'
import { isWallTime } from '../shared/isWallTime'
import { slug } from '../shared/slug'
import { venue } from '../shared/venue'
import { draftsAndVersions } from '../shared/versions'
import { optional } from '../shared/optional'

export const Menus: CollectionConfig<'menus'> = {
  slug: 'menus',
  access: {
    create: inOwnVenues(editors),
    read: publishedOrOwnVenue,
    readVersions: inOwnVenues(editors, 'version.venue'),
    update: inOwnVenues(editors),
    delete: inOwnVenues(editors),
  },
  admin: { group: 'menu', useAsTitle: 'name', defaultColumns: ['name', 'daypart', 'order', '_status'] },
  defaultSort: 'order',
  trash: true,
  versions: draftsAndVersions,
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 120 },
    slug('name'),
    { name: 'intro', type: 'textarea', localized: true, maxLength: 600 },
    {
      name: 'daypart',
      type: 'group',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'startTime', type: 'text', validate: optional(isWallTime) },
            { name: 'endTime', type: 'text', validate: optional(isWallTime) },
          ],
        },
      ],
    },
    {
      name: 'sections',
      type: 'array',
      maxRows: 30,
      admin: { components: { RowLabel: '/src/admin/menu/SectionRowLabel#SectionRowLabel' } },
      fields: [
        { name: 'title', type: 'text', required: true, localized: true, maxLength: 80 },
        { name: 'note', type: 'text', localized: true, maxLength: 200 },
        { name: 'items', type: 'relationship', relationTo: 'menu-items', hasMany: true, maxRows: 100 },
      ],
    },
    { name: 'order', type: 'number', defaultValue: 0, index: true, admin: { position: 'sidebar' } },
    venue,
  ],
}
