import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, nobody } from '@/access/rules'
import { MEMBERSHIP_STATES, PLAN_PERIODS } from '@/domain/billing/membershipLists'
import { PROVIDERS } from '@/domain/billing/paymentLists'
import { cents, currency, houseOnly } from '../shared/moneyFields'
import { related } from '../shared/related'
import { fixedVenue } from '../shared/venue'
import { venueMoment } from '../shared/venueMoment'
import { memberEndpoints } from './endpoints/memberEndpoints'
import { staffEndpoints } from './endpoints/staffEndpoints'

/** A guest who pays again and again, and what it brings; the terms are those of the day it began. */
export const Memberships: CollectionConfig<'memberships'> = {
  slug: 'memberships',
  access: { create: nobody, read: inOwnVenues(managers), update: nobody, delete: nobody },
  admin: {
    group: 'money',
    useAsTitle: 'name',
    defaultColumns: ['name', 'plan', 'state', 'amountCents', 'paidUntil', 'dunningSince'],
    listSearchableFields: ['name', 'email'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  endpoints: [...memberEndpoints, ...staffEndpoints],
  indexes: [{ fields: ['provider', 'providerId'], unique: true }],
  fields: [
    {
      name: 'standing',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/billing/MembershipPanel#MembershipPanel' },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'state',
          type: 'select',
          required: true,
          defaultValue: 'begun',
          options: [...MEMBERSHIP_STATES],
          index: true,
        },
        { name: 'plan', type: 'relationship', relationTo: 'plans', required: true, index: true, maxDepth: 0 },
      ],
    },
    related('customer', 'customers'),
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', maxLength: 120 },
        { name: 'email', type: 'text', maxLength: 254 },
        { name: 'locale', type: 'select', defaultValue: 'pl', options: ['pl', 'en'] },
      ],
    },
    {
      type: 'row',
      fields: [
        cents('amountCents', { required: true }),
        currency,
        { name: 'period', type: 'select', defaultValue: 'month', options: [...PLAN_PERIODS] },
      ],
    },
    { name: 'benefits', type: 'text', hasMany: true },
    {
      type: 'row',
      fields: [
        venueMoment('startedAt'),
        venueMoment('paidUntil'),
        venueMoment('cancelsAt'),
        venueMoment('endedAt'),
      ],
    },
    {
      type: 'row',
      fields: [{ name: 'failedPayments', type: 'number', defaultValue: 0 }, venueMoment('dunningSince')],
    },
    {
      type: 'row',
      fields: [
        { name: 'provider', type: 'select', required: true, options: [...PROVIDERS] },
        { name: 'providerId', type: 'text', index: true },
      ],
    },
    houseOnly({ name: 'providerCustomerId', type: 'text' }),
    houseOnly({ name: 'key', type: 'text', required: true, unique: true }),
    fixedVenue,
  ],
}
