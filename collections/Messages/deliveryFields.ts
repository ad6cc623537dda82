import type { Field } from 'payload'
import { SUBJECT_TYPES } from '@/domain/messages/kinds'
import { MESSAGE_STATUSES } from '@/domain/messages/messageStatuses'
import { section } from '../shared/section'
import { venueMoment } from '../shared/venueMoment'

/** What became of a message and why, and what may still be decided about it. */
export const stateFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'planned',
    options: [...MESSAGE_STATUSES],
    admin: {
      components: {
        Cell: '/src/admin/messages/MessageStatusCell#MessageStatusCell',
        Field: '/src/admin/messages/MessageStatusField#MessageStatusField',
      },
    },
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
  {
    name: 'actions',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/messages/MessageActions#MessageActions' },
    },
  },
]

export const momentFields: Field[] = [
  {
    type: 'row',
    fields: [
      venueMoment('dueAt', { required: true, index: true }),
      venueMoment('sentAt'),
      venueMoment('deliveredAt'),
    ],
  },
]

/** What only whoever looks for a fault asks for. Who has a message in hand, and for how long, are columns that only the sender knows. */
export const technicalFields: Field = {
  type: 'collapsible',
  ...section('technical', [
    {
      type: 'row',
      fields: [
        venueMoment('nextTryAt'),
        { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
      ],
    },
    {
      type: 'row',
      fields: [
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
    { name: 'providerId', type: 'text', index: true },
    // What was known when it was planned and cannot be read later: which reminder, what the guest was told, which alert.
    { name: 'details', type: 'json', admin: { hidden: true } },
  ]),
  admin: { initCollapsed: true },
}
