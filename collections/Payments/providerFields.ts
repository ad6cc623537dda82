import type { Field } from 'payload'
import { PROVIDERS } from '@/domain/billing/paymentLists'
import { houseOnly } from '../shared/moneyFields'
import { venueMoment } from '../shared/venueMoment'

/** What the provider knows it by and last said of it. Client secrets and card numbers are never kept. */
export const providerFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'provider', type: 'select', required: true, options: [...PROVIDERS] },
      // Empty until the provider has answered.
      { name: 'providerId', type: 'text', index: true },
      { name: 'decline', type: 'text' },
    ],
  },
  {
    type: 'row',
    fields: [venueMoment('expiresAt', { index: true }), venueMoment('paidAt'), venueMoment('endedAt')],
  },
  {
    type: 'row',
    fields: [venueMoment('seenAt'), { name: 'isDisputed', type: 'checkbox', defaultValue: false }],
  },
  // A booking that becomes another when it is paid: other hours, more guests.
  { name: 'wantedChange', type: 'json', admin: { hidden: true } },
  // The same for every try to open it with the provider.
  houseOnly({ name: 'key', type: 'text', required: true, unique: true }),
  houseOnly({
    name: 'savedCard',
    type: 'group',
    fields: [
      { name: 'customerId', type: 'text' },
      { name: 'cardId', type: 'text' },
    ],
  }),
]
