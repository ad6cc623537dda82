import type { CollectionConfig } from 'payload'
import { houseManagers, nobody } from '@/access/rules'
import { PAYOUT_STATES } from '@/domain/billing/accountLists'
import { PROVIDERS } from '@/domain/billing/paymentLists'
import { cents, currency } from '../shared/moneyFields'
import { venueMoment } from '../shared/venueMoment'

/** What the provider has sent to the house's bank. */
export const Payouts: CollectionConfig<'payouts'> = {
  slug: 'payouts',
  access: { create: nobody, read: houseManagers, update: nobody, delete: nobody },
  admin: {
    group: 'money',
    useAsTitle: 'providerId',
    defaultColumns: ['paidOutAt', 'state', 'amountCents', 'currency', 'providerId'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  indexes: [{ fields: ['provider', 'providerId'], unique: true }],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'state', type: 'select', required: true, options: [...PAYOUT_STATES] },
        cents('amountCents', { required: true }),
        currency,
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'provider', type: 'select', required: true, options: [...PROVIDERS] },
        { name: 'providerId', type: 'text', required: true },
        venueMoment('paidOutAt'),
      ],
    },
  ],
}
