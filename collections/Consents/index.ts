import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { hosts, nobody } from '@/access/rules'
import { CONSENT_KINDS } from '@/domain/customer/consentKinds'
import { SOURCES } from '@/domain/reservation/sources'
import { fixedVenue } from '../shared/venue'

/** What a guest agreed to or took back, in which words and when. Append only; a database trigger refuses changes. */
export const Consents: CollectionConfig<'consents'> = {
  slug: 'consents',
  access: { create: nobody, read: inOwnVenues(hosts), update: nobody, delete: nobody },
  admin: {
    group: 'guests',
    useAsTitle: 'kind',
    defaultColumns: ['givenAt', 'customer', 'kind', 'given', 'source', 'textVersion'],
  },
  defaultSort: '-givenAt',
  versions: false,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', required: true, options: [...CONSENT_KINDS] },
        { name: 'given', type: 'checkbox', required: true },
        {
          name: 'givenAt',
          type: 'date',
          required: true,
          index: true,
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
      ],
    },
    {
      name: 'customer',
      type: 'relationship',
      relationTo: 'customers',
      required: true,
      index: true,
      maxDepth: 0,
    },
    { name: 'reservation', type: 'relationship', relationTo: 'reservations', index: true, maxDepth: 0 },
    { name: 'text', type: 'textarea', required: true },
    {
      type: 'row',
      fields: [
        { name: 'textVersion', type: 'text', required: true },
        { name: 'language', type: 'select', required: true, options: ['pl', 'en'] },
        { name: 'source', type: 'select', required: true, options: [...SOURCES] },
      ],
    },
    fixedVenue,
  ],
}
