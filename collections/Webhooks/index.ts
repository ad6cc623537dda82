import type { CollectionConfig } from 'payload'
import { noOne, owners } from '@/access/rules'
import { EVENTS } from '@/domain/events/catalogue'
import { webhookEndpoints } from './endpoints'
import { chatHearsAlerts } from './hooks/chatHearsAlerts'
import { forgetDeliveries } from './hooks/forgetDeliveries'
import { startAnew } from './hooks/startAnew'
import { showSecretOnce } from './hooks/showSecretOnce'
import { stateFields } from './stateFields'
import { takesEvents } from './takesEvents'
import { isWebhookAddress } from './isWebhookAddress'

/**
 * Addresses of other programs that are told what happens here, signed. The secret is shown once, when the webhook is made
 * or the secret renewed; it is derived and stands in no table.
 */
export const Webhooks: CollectionConfig<'webhooks'> = {
  slug: 'webhooks',
  access: { create: owners, read: owners, update: owners, delete: owners },
  admin: {
    group: 'settings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'active', 'events', 'lastSuccessAt', 'failingSince'],
  },
  versions: false,
  disableDuplicate: true,
  hooks: {
    beforeValidate: [chatHearsAlerts],
    beforeChange: [startAnew],
    afterChange: [showSecretOnce],
    beforeDelete: [forgetDeliveries],
  },
  endpoints: webhookEndpoints,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80 },
    { name: 'url', type: 'text', required: true, maxLength: 2000, validate: isWebhookAddress },
    {
      name: 'format',
      type: 'select',
      defaultValue: 'standard',
      options: ['standard', 'chat'],
    },
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      options: [...EVENTS],
      validate: takesEvents,
      admin: { condition: (data) => data?.format !== 'chat' },
    },
    {
      name: 'language',
      type: 'select',
      defaultValue: 'pl',
      options: ['pl', 'en'],
      admin: { condition: (data) => data?.format === 'chat' },
    },
    {
      name: 'includeGuest',
      type: 'checkbox',
      defaultValue: false,
      admin: { condition: (data) => data?.format !== 'chat' },
    },
    { name: 'venues', type: 'relationship', relationTo: 'venues', hasMany: true, maxDepth: 0 },
    { name: 'active', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
    ...stateFields,
    {
      name: 'secret',
      type: 'text',
      virtual: true,
      access: { create: noOne, update: noOne },
      admin: {
        readOnly: true,
        disableListColumn: true,
        disableListFilter: true,
        condition: (data) => Boolean(data?.secret),
      },
    },
    {
      name: 'care',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/webhooks/WebhookPanel#WebhookPanel' },
      },
    },
  ],
}
