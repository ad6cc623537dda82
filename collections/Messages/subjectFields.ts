import type { Field } from 'payload'
import { CHANNELS, OUTBOX_KINDS, SUBJECT_TYPES } from '@/domain/messages/kinds'

const related = (
  name: 'reservation' | 'customer' | 'user',
  relationTo: 'reservations' | 'customers' | 'users',
) =>
  ({
    name,
    type: 'relationship',
    relationTo,
    index: true,
    maxDepth: 0,
    admin: { condition: (data: Record<string, unknown>) => Boolean(data?.[name]) },
  }) satisfies Field

/** What a message is, about whom, and to whom it goes. */
export const subjectFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        required: true,
        options: [...OUTBOX_KINDS],
        admin: { components: { Cell: '/src/admin/messages/MessageKindCell#MessageKindCell' } },
      },
      { name: 'channel', type: 'select', required: true, options: [...CHANNELS] },
      { name: 'locale', type: 'select', required: true, options: ['pl', 'en'] },
    ],
  },
  // Empty where there is no address, and once a guest is forgotten.
  { name: 'recipient', type: 'text', index: true },
  related('reservation', 'reservations'),
  related('customer', 'customers'),
  related('user', 'users'),
  {
    type: 'row',
    fields: [
      { name: 'serviceDate', type: 'text', index: true, custom: { isServiceDate: true } },
      { name: 'part', type: 'number', required: true, defaultValue: 0 },
      { name: 'messageRevision', type: 'number', required: true, defaultValue: 0 },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'subjectType', type: 'select', required: true, options: [...SUBJECT_TYPES] },
      // The id of the subject, or of the occasion where somebody is written to for more than one.
      { name: 'subjectKey', type: 'text', required: true },
    ],
  },
  {
    name: 'venue',
    type: 'relationship',
    relationTo: 'venues',
    index: true,
    maxDepth: 0,
    admin: { position: 'sidebar' },
  },
]
