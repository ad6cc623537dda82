import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { activeOrManagers, managers, nobody } from '@/access/rules'
import { PLAN_PERIODS } from '@/domain/billing/membershipLists'
import { fillNulls } from '../shared/fillNulls'
import { wholeNumber } from '../shared/money'
import { houseOnly } from '../shared/moneyFields'
import { slug } from '../shared/slug'
import { fixedVenue } from '../shared/venue'

/** What a guest may be a member by: so much for a month or a year, and what it brings. */
export const Plans: CollectionConfig<'plans'> = {
  slug: 'plans',
  access: {
    create: inOwnVenues(managers),
    read: activeOrManagers,
    update: inOwnVenues(managers),
    // Members may have it: it is switched off instead.
    delete: nobody,
  },
  admin: { group: 'money', useAsTitle: 'name', defaultColumns: ['name', 'amountCents', 'period', 'active'] },
  defaultSort: 'order',
  versions: false,
  hooks: { beforeValidate: [fillNulls] },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 80 },
    slug('name'),
    { name: 'description', type: 'textarea', localized: true, maxLength: 1000 },
    {
      type: 'row',
      fields: [
        {
          name: 'amountCents',
          type: 'number',
          required: true,
          min: 200,
          max: 10_000_000,
          validate: wholeNumber,
        },
        { name: 'period', type: 'select', defaultValue: 'month', options: [...PLAN_PERIODS] },
        { name: 'active', type: 'checkbox', defaultValue: true },
        { name: 'order', type: 'number', defaultValue: 0 },
      ],
    },
    {
      name: 'benefits',
      type: 'array',
      maxRows: 12,
      fields: [{ name: 'text', type: 'text', required: true, localized: true, maxLength: 160 }],
    },
    houseOnly({ name: 'providerPriceId', type: 'text' }),
    fixedVenue,
  ],
}
