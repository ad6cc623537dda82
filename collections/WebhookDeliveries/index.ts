import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, noOne, nobody } from '@/access/rules'
import { DELIVERY_STATUSES } from '@/domain/events/deliveryStatuses'
import { deliveryEndpoints } from './endpoints'

/**
 * What was, or is to be, sent to a webhook, and what came of it: one row for each event and address, written in the
 * transaction of its cause and sent afterwards. Holds ids and facts, never a guest's name or contact.
 */
export const WebhookDeliveries: CollectionConfig<'webhook-deliveries'> = {
  slug: 'webhook-deliveries',
  access: { create: nobody, read: inOwnVenues(managers), update: nobody, delete: nobody },
  admin: {
    group: 'system',
    useAsTitle: 'event',
    defaultColumns: ['createdAt', 'event', 'receiver', 'status', 'attempts', 'responseStatus', 'failure'],
  },
  defaultSort: '-createdAt',
  versions: false,
  lockDocuments: false,
  endpoints: deliveryEndpoints,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'event', type: 'text', required: true, index: true },
        {
          name: 'status',
          type: 'select',
          defaultValue: 'waiting',
          options: [...DELIVERY_STATUSES],
          index: true,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'receiver', type: 'text' },
        { name: 'webhook', type: 'relationship', relationTo: 'webhooks', index: true, maxDepth: 0 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'attempts', type: 'number', defaultValue: 0 },
        { name: 'responseStatus', type: 'number' },
        {
          name: 'failure',
          type: 'text',
          admin: {
            components: {
              Cell: '/src/admin/webhooks/FailureCell#FailureCell',
              Field: '/src/admin/webhooks/FailureField#FailureField',
            },
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [moment('nextAttemptAt'), moment('lastAttemptAt'), moment('deliveredAt')],
    },
    { name: 'responseExcerpt', type: 'textarea' },
    { name: 'payload', type: 'json', required: true },
    { name: 'log', type: 'json' },
    { name: 'eventId', type: 'text', required: true, index: true },
    { name: 'subject', type: 'text', index: true },
    {
      name: 'leaseUntil',
      type: 'date',
      hidden: true,
      access: { read: noOne, create: noOne, update: noOne },
    },
    {
      name: 'replay',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/admin/webhooks/ReplayButton#ReplayButton' },
      },
    },
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

function moment(name: string) {
  return { name, type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } } as const
}
