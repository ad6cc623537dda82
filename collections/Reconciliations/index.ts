import type { CollectionConfig } from 'payload'
import { houseManagers, nobody } from '@/access/rules'
import { RECONCILIATION_STATES } from '@/domain/billing/accountLists'
import { PROVIDERS } from '@/domain/billing/paymentLists'
import { cents, currency } from '../shared/moneyFields'
import { venueMoment } from '../shared/venueMoment'

/** A night's comparison of the house's book with the provider's, and every difference. */
export const Reconciliations: CollectionConfig<'reconciliations'> = {
  slug: 'reconciliations',
  access: { create: nobody, read: houseManagers, update: nobody, delete: nobody },
  admin: {
    group: 'money',
    useAsTitle: 'date',
    defaultColumns: ['date', 'provider', 'state', 'movements', 'ourCents', 'theirCents', 'checkedAt'],
  },
  defaultSort: '-date',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  indexes: [{ fields: ['provider', 'date', 'currency'], unique: true }],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'date', type: 'text', required: true, index: true, custom: { isServiceDate: true } },
        { name: 'provider', type: 'select', required: true, options: [...PROVIDERS] },
        { name: 'state', type: 'select', required: true, options: [...RECONCILIATION_STATES] },
      ],
    },
    { type: 'row', fields: [cents('ourCents'), cents('theirCents'), currency] },
    {
      type: 'row',
      fields: [
        { name: 'movements', type: 'number', defaultValue: 0 },
        venueMoment('since', { required: true }),
        venueMoment('until', { required: true }),
        venueMoment('checkedAt', { required: true }),
      ],
    },
    {
      name: 'differences',
      type: 'json',
      admin: { components: { Field: '/src/admin/billing/DifferencesField#DifferencesField' } },
    },
  ],
}
