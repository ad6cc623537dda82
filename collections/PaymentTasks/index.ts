import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, nobody } from '@/access/rules'
import { TASK_KINDS, TASK_OUTCOMES, TASK_STATES } from '@/domain/billing/taskLists'
import { cents, houseOnly } from '../shared/moneyFields'
import { related } from '../shared/related'
import { venueMoment } from '../shared/venueMoment'
import { taskEndpoints } from './endpoints'

/** What about money waits for a person, and how it was settled. Nothing is charged unless somebody decides so here. */
export const PaymentTasks: CollectionConfig<'payment-tasks'> = {
  slug: 'payment-tasks',
  access: { create: nobody, read: inOwnVenues(managers), update: nobody, delete: nobody },
  admin: {
    group: 'money',
    useAsTitle: 'kind',
    defaultColumns: ['createdAt', 'kind', 'state', 'amountCents', 'reservation', 'outcome', 'dueAt'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  endpoints: taskEndpoints,
  fields: [
    {
      name: 'decision',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/src/admin/billing/TaskPanel#TaskPanel' } },
    },
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', required: true, options: [...TASK_KINDS] },
        {
          name: 'state',
          type: 'select',
          required: true,
          defaultValue: 'open',
          options: [...TASK_STATES],
          index: true,
        },
        { name: 'outcome', type: 'select', options: [...TASK_OUTCOMES] },
      ],
    },
    {
      type: 'row',
      fields: [
        cents('amountCents', { defaultValue: undefined }),
        { name: 'currency', type: 'text', maxLength: 3 },
        { name: 'serviceDate', type: 'text', index: true, custom: { isServiceDate: true } },
      ],
    },
    // A code of the house where it needs one: how the card was refused, what did not agree.
    { name: 'detail', type: 'text' },
    // Words of staff; they go when the guest is forgotten.
    { name: 'reason', type: 'textarea', maxLength: 500 },
    {
      type: 'row',
      fields: [
        venueMoment('dueAt', { index: true }),
        venueMoment('doneAt'),
        { name: 'doneBy', type: 'relationship', relationTo: 'users', index: true, maxDepth: 0 },
      ],
    },
    related('reservation', 'reservations'),
    related('payment', 'payments'),
    related('refund', 'refunds'),
    related('dispute', 'disputes'),
    related('reconciliation', 'reconciliations'),
    houseOnly({ name: 'key', type: 'text', required: true, unique: true }),
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
