import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, nobody } from '@/access/rules'
import { PROVIDERS } from '@/domain/billing/paymentLists'
import { REFUND_REASONS, REFUND_SOURCES, REFUND_STATES } from '@/domain/billing/refundLists'
import { cents, currency, houseOnly } from '../shared/moneyFields'
import { related } from '../shared/related'
import { fixedVenue } from '../shared/venue'
import { venueMoment } from '../shared/venueMoment'

/** Money on its way back: written down with the decision, then asked of the provider, with one key however often it takes. */
export const Refunds: CollectionConfig<'refunds'> = {
  slug: 'refunds',
  access: { create: nobody, read: inOwnVenues(managers), update: nobody, delete: nobody },
  admin: {
    group: 'money',
    useAsTitle: 'id',
    defaultColumns: ['createdAt', 'state', 'amountCents', 'reason', 'payment', 'reservation', 'doneAt'],
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
        {
          name: 'state',
          type: 'select',
          required: true,
          defaultValue: 'wanted',
          options: [...REFUND_STATES],
          index: true,
        },
        cents('amountCents', { required: true }),
        currency,
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'reason', type: 'select', required: true, options: [...REFUND_REASONS] },
        {
          name: 'takenFrom',
          type: 'select',
          required: true,
          defaultValue: 'open',
          options: [...REFUND_SOURCES],
        },
      ],
    },
    // Words of staff; they go when the guest is forgotten.
    { name: 'note', type: 'textarea', maxLength: 500 },
    related('payment', 'payments', { required: true }),
    related('reservation', 'reservations'),
    {
      type: 'row',
      fields: [
        { name: 'provider', type: 'select', required: true, options: [...PROVIDERS] },
        { name: 'providerId', type: 'text', index: true },
        { name: 'failure', type: 'text' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'attempts', type: 'number', defaultValue: 0 },
        venueMoment('nextTryAt', { index: true }),
        venueMoment('doneAt'),
      ],
    },
    // A member of staff by id, 'guest', or 'house'.
    { name: 'requestedBy', type: 'text' },
    houseOnly({ name: 'key', type: 'text', required: true, unique: true }),
    fixedVenue,
  ],
}
