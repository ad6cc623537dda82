import type { CollectionConfig } from 'payload'
import { houseManagers, nobody } from '@/access/rules'
import { EVENT_OUTCOMES, EVENT_SUBJECTS, PROVIDERS } from '@/domain/billing/paymentLists'
import { related } from '../shared/related'
import { venueMoment } from '../shared/venueMoment'
import { eventEndpoints } from './endpoints'

/**
 * What the provider has told us, each thing once however often it came, and what followed from it: written in the same
 * transaction. What an event said is not kept; what it is about is read again, now and when it is replayed.
 */
export const PaymentEvents: CollectionConfig<'payment-events'> = {
  slug: 'payment-events',
  access: { create: nobody, read: houseManagers, update: nobody, delete: nobody },
  admin: {
    group: 'money',
    useAsTitle: 'type',
    defaultColumns: ['receivedAt', 'type', 'outcome', 'times', 'payment', 'objectId'],
    listSearchableFields: ['eventId', 'objectId', 'type'],
  },
  defaultSort: '-receivedAt',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  endpoints: eventEndpoints,
  indexes: [{ fields: ['provider', 'eventId'], unique: true }],
  fields: [
    {
      name: 'replay',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/src/admin/billing/ReplayEvent#ReplayEvent' } },
    },
    {
      type: 'row',
      fields: [
        { name: 'type', type: 'text', required: true, index: true },
        { name: 'about', type: 'select', required: true, options: [...EVENT_SUBJECTS] },
        { name: 'outcome', type: 'select', required: true, options: [...EVENT_OUTCOMES] },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'provider', type: 'select', required: true, options: [...PROVIDERS] },
        { name: 'eventId', type: 'text', required: true },
        { name: 'objectId', type: 'text', index: true },
      ],
    },
    {
      type: 'row',
      fields: [
        venueMoment('happenedAt', { required: true }),
        venueMoment('receivedAt', { required: true, index: true }),
        { name: 'times', type: 'number', required: true, defaultValue: 1 },
      ],
    },
    {
      type: 'row',
      fields: [{ name: 'replays', type: 'number', defaultValue: 0 }, venueMoment('replayedAt')],
    },
    related('payment', 'payments'),
  ],
}
