import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { hosts, hostsOnly, managersOnly, nobody } from '@/access/rules'
import { allergyConsent } from '../shared/allergies/allergyConsent'
import { askAllergyConsent } from '../shared/allergies/askAllergyConsent'
import { leaveOutAllergies } from '../shared/allergies/leaveOutAllergies'
import { noteAllergiesRead } from '../shared/allergies/noteAllergiesRead'
import { noteAllergyConsent } from '../shared/allergies/noteAllergyConsent'
import { computed } from '../shared/computed'
import { section } from '../shared/section'
import { fixedVenue } from '../shared/venue'
import { customerEndpoints } from './endpoints'
import { hasReason } from './hasReason'
import { foldSearch } from './hooks/foldSearch'
import { keepErased } from './hooks/keepErased'
import { normaliseContact } from './hooks/normaliseContact'
import { tidyTags } from './tidyTags'

/** The guests a venue knows. Found or made when somebody books; they do not sign in. */
export const Customers: CollectionConfig<'customers'> = {
  slug: 'customers',
  access: {
    create: inOwnVenues(hosts),
    read: inOwnVenues(hosts),
    update: inOwnVenues(hosts),
    delete: nobody,
  },
  admin: {
    group: 'guests',
    useAsTitle: 'name',
    defaultColumns: ['name', 'phone', 'email', 'tags', 'visits', 'noShows', 'lastVisitAt'],
    listSearchableFields: ['name', 'email', 'phone'],
  },
  defaultSort: 'name',
  versions: false,
  hooks: {
    beforeOperation: [leaveOutAllergies, foldSearch],
    beforeValidate: [normaliseContact],
    beforeChange: [keepErased, askAllergyConsent],
    afterChange: [noteAllergyConsent],
    afterRead: [noteAllergiesRead],
  },
  endpoints: customerEndpoints,
  indexes: [{ fields: ['venue', 'email'] }, { fields: ['venue', 'phone'] }],
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, index: true },
    {
      type: 'row',
      fields: [
        { name: 'email', type: 'email' },
        { name: 'phone', type: 'text', maxLength: 32 },
        { name: 'locale', type: 'select', defaultValue: 'pl', options: ['pl', 'en'] },
      ],
    },
    {
      type: 'tabs',
      tabs: [
        section('guest', [
          {
            type: 'row',
            fields: [
              { name: 'vip', type: 'checkbox', defaultValue: false },
              {
                name: 'tags',
                type: 'text',
                hasMany: true,
                maxRows: 20,
                maxLength: 40,
                hooks: { beforeValidate: [tidyTags] },
              },
            ],
          },
          { name: 'notes', type: 'textarea', maxLength: 2000 },
          { name: 'allergies', type: 'textarea', maxLength: 500, access: { read: hostsOnly } },
          allergyConsent,
        ]),
        section('visits', [
          {
            type: 'row',
            fields: [
              computed({ name: 'visits', type: 'number', defaultValue: 0 }),
              computed({ name: 'noShows', type: 'number', defaultValue: 0 }),
              computed({ name: 'cancellations', type: 'number', defaultValue: 0 }),
            ],
          },
          {
            type: 'row',
            fields: [
              computed({ name: 'lastVisitAt', type: 'date' }),
              computed({ name: 'nextVisitAt', type: 'date' }),
            ],
          },
        ]),
        section('blocklist', [
          {
            name: 'blocked',
            type: 'group',
            access: { create: managersOnly, update: managersOnly },
            fields: [
              { name: 'isBlocked', type: 'checkbox', defaultValue: false },
              { name: 'reason', type: 'text', maxLength: 300, validate: hasReason },
              { name: 'until', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
            ],
          },
        ]),
      ],
    },
    {
      name: 'care',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/customers/GuestPanel#GuestPanel' },
      },
    },
    computed({ name: 'marketing', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar' } }),
    computed({
      name: 'mergedInto',
      type: 'relationship',
      relationTo: 'customers',
      index: true,
      maxDepth: 0,
      admin: { position: 'sidebar', condition: (data) => Boolean(data?.mergedInto) },
    }),
    computed({
      name: 'erasedAt',
      type: 'date',
      admin: { position: 'sidebar', condition: (data) => Boolean(data?.erasedAt) },
    }),
    computed({
      name: 'importBatch',
      type: 'relationship',
      relationTo: 'import-batches',
      index: true,
      maxDepth: 0,
      admin: { position: 'sidebar', condition: (data) => Boolean(data?.importBatch) },
    }),
    fixedVenue,
  ],
}
