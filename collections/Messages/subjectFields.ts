import type { Field } from 'payload'
import { CHANNELS, OUTBOX_KINDS } from '@/domain/messages/kinds'

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
  { name: 'serviceDate', type: 'text', index: true, custom: { isServiceDate: true } },
  {
    name: 'venue',
    type: 'relationship',
    relationTo: 'venues',
    index: true,
    maxDepth: 0,
    admin: { position: 'sidebar' },
  },
]
