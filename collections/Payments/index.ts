import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, nobody } from '@/access/rules'
import { section } from '../shared/section'
import { confirmationEndpoints } from './endpoints/confirmationEndpoints'
import { refundEndpoint } from './endpoints/refundEndpoint'
import { bankEndpoint, sandboxEndpoint } from './endpoints/sandboxEndpoint'
import { webhookEndpoints } from './endpoints/webhookEndpoint'
import { fixedVenue } from '../shared/venue'
import { amountFields } from './amountFields'
import { payerFields } from './payerFields'
import { providerFields } from './providerFields'
import { purposeFields } from './purposeFields'

/**
 * Money that somebody was asked for, and cards saved in case: one row for each, written before the provider is asked and kept
 * for good. Amounts follow from what the provider says and from the ledger; nobody types them.
 */
export const Payments: CollectionConfig<'payments'> = {
  slug: 'payments',
  access: { create: nobody, read: inOwnVenues(managers), update: nobody, delete: nobody },
  admin: {
    group: 'money',
    useAsTitle: 'reference',
    defaultColumns: [
      'createdAt',
      'reference',
      'purpose',
      'state',
      'amountCents',
      'refundedCents',
      'reservation',
    ],
    listSearchableFields: ['reference', 'providerId'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  endpoints: [sandboxEndpoint, bankEndpoint, refundEndpoint, ...confirmationEndpoints, ...webhookEndpoints],
  indexes: [{ fields: ['provider', 'providerId'], unique: true }],
  fields: [
    {
      name: 'standing',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/billing/PaymentPanel#PaymentPanel' },
      },
    },
    ...purposeFields,
    ...amountFields,
    {
      type: 'tabs',
      tabs: [section('provider', providerFields), section('payer', payerFields)],
    },
    fixedVenue,
  ],
}
