import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, nobody } from '@/access/rules'
import { resendWebhook } from './endpoints/resendWebhook'

/**
 * Addresses that mail does not reach, as the provider told us, also of guests without a record. Whoever finds out that an
 * address is well again deletes its row.
 */
export const ContactProblems: CollectionConfig<'contact-problems'> = {
  slug: 'contact-problems',
  access: { create: nobody, read: inOwnVenues(managers), update: nobody, delete: inOwnVenues(managers) },
  admin: {
    group: 'guests',
    useAsTitle: 'address',
    defaultColumns: ['address', 'problem', 'detail', 'at'],
  },
  defaultSort: '-at',
  lockDocuments: false,
  versions: false,
  indexes: [{ fields: ['channel', 'address'], unique: true }],
  endpoints: [resendWebhook],
  fields: [
    { name: 'address', type: 'text', required: true },
    { name: 'channel', type: 'select', required: true, defaultValue: 'email', options: ['email', 'sms'] },
    { name: 'problem', type: 'select', required: true, options: ['bounced', 'complained'] },
    { name: 'detail', type: 'text' },
    { name: 'at', type: 'date', required: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
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
