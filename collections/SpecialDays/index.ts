import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { anyone, managers } from '@/access/rules'
import { hostsOnly } from '@/access/rules'
import { isServiceDate } from '../shared/isServiceDate'
import { isWallTime } from '../shared/isWallTime'
import { wholeNumber } from '../shared/money'
import { fixedVenue } from '../shared/venue'

/** One service date that is not as its weekday: closed, or with services of its own. Guests may read it. */
export const SpecialDays: CollectionConfig<'special-days'> = {
  slug: 'special-days',
  access: {
    create: inOwnVenues(managers),
    read: anyone,
    update: inOwnVenues(managers),
    delete: inOwnVenues(managers),
  },
  admin: {
    group: 'service',
    useAsTitle: 'date',
    defaultColumns: ['date', 'name', 'closed', 'services'],
  },
  defaultSort: 'date',
  disableDuplicate: true,
  versions: false,
  indexes: [{ fields: ['venue', 'date'], unique: true }],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'date', type: 'text', required: true, index: true, validate: isServiceDate },
        { name: 'name', type: 'text', localized: true, maxLength: 120 },
      ],
    },
    { name: 'closed', type: 'checkbox', defaultValue: false },
    { name: 'waiveFees', type: 'checkbox', defaultValue: false, access: { read: hostsOnly } },
    {
      name: 'services',
      type: 'array',
      maxRows: 6,
      admin: { condition: (data) => !data.closed },
      fields: [
        { name: 'service', type: 'relationship', relationTo: 'services', required: true, maxDepth: 0 },
        {
          type: 'row',
          fields: [
            { name: 'opens', type: 'text', required: true, validate: isWallTime },
            { name: 'lastSeating', type: 'text', required: true, validate: isWallTime },
            { name: 'closes', type: 'text', required: true, validate: isWallTime },
          ],
        },
        {
          name: 'maxCovers',
          type: 'number',
          min: 0,
          max: 2000,
          validate: wholeNumber,
          access: { read: hostsOnly },
        },
      ],
    },
    fixedVenue,
  ],
}
