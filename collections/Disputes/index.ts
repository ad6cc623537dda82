import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, nobody } from '@/access/rules'
import { DISPUTE_STATES } from '@/domain/billing/accountLists'
import { PROVIDERS } from '@/domain/billing/paymentLists'
import { cents, currency } from '../shared/moneyFields'
import { related } from '../shared/related'
import { venueMoment } from '../shared/venueMoment'

/** Money that a guest's bank has taken back, or wants to. It is answered at the provider's; the house keeps what came of it. */
export const Disputes: CollectionConfig<'disputes'> = {
  slug: 'disputes',
  access: { create: nobody, read: inOwnVenues(managers), update: nobody, delete: nobody },
  admin: {
    group: 'money',
    useAsTitle: 'providerId',
    defaultColumns: ['openedAt', 'state', 'amountCents', 'reason', 'payment', 'answerBy'],
  },
  defaultSort: '-openedAt',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  indexes: [{ fields: ['provider', 'providerId'], unique: true }],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'state', type: 'select', required: true, options: [...DISPUTE_STATES] },
        cents('amountCents', { required: true }),
        currency,
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'provider', type: 'select', required: true, options: [...PROVIDERS] },
        { name: 'providerId', type: 'text', required: true },
        { name: 'reason', type: 'text' },
      ],
    },
    {
      type: 'row',
      fields: [venueMoment('openedAt', { required: true }), venueMoment('answerBy'), venueMoment('endedAt')],
    },
    related('payment', 'payments'),
    {
      name: 'venue',
      type: 'relationship',
      relationTo: 'venues',
      index: true,
      maxDepth: 0,
      admin: { position: 'sidebar' },
    },
  ],
}
