import type { Field } from 'payload'
import { MESSAGE_STATUSES } from '@/domain/messages/messageStatuses'
import { venueMoment } from '../shared/venueMoment'

/** What became of a message. Who has it in hand, and for how long, are columns that only the sender knows. */
export const deliveryFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'planned',
        options: [...MESSAGE_STATUSES],
        admin: { components: { Cell: '/src/admin/messages/MessageStatusCell#MessageStatusCell' } },
      },
      {
        name: 'reason',
        type: 'text',
        admin: {
          components: {
            Cell: '/src/admin/messages/ReasonCell#ReasonCell',
            Field: '/src/admin/messages/ReasonField#ReasonField',
          },
        },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      venueMoment('dueAt', { required: true, index: true }),
      venueMoment('sentAt'),
      venueMoment('deliveredAt'),
    ],
  },
  {
    type: 'row',
    fields: [venueMoment('nextTryAt'), { name: 'attempts', type: 'number', required: true, defaultValue: 0 }],
  },
  { name: 'providerId', type: 'text', index: true },
  // What was known when it was planned and cannot be read later: which reminder, what the guest was told, which alert.
  { name: 'details', type: 'json', admin: { hidden: true } },
  {
    name: 'actions',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/messages/MessageActions#MessageActions' },
    },
  },
]
