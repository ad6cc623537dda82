import type { Field } from 'payload'
import { hostsOnly, managersOnly, noOne } from '@/access/rules'
import { DEPOSIT_STATES } from '@/domain/billing/depositState'
import { SOURCES } from '@/domain/reservation/sources'
import { computed } from '../shared/computed'
import { venueMoment } from '../shared/venueMoment'

const moment = (name: string): Field => computed(venueMoment(name))

const secret = { read: noOne, create: noOne, update: noOne }

/** Where a reservation stands and how it came there: kept by the house, apart from `revision`, which callers send back. */
export const stateFields: Field[] = [
  {
    type: 'row',
    fields: [
      computed({ name: 'reference', type: 'text', unique: true, index: true }),
      {
        name: 'source',
        type: 'select',
        defaultValue: 'staff',
        options: [...SOURCES],
        access: { create: hostsOnly, update: noOne },
      },
      computed({ name: 'serviceDate', type: 'text', index: true, custom: { isServiceDate: true } }),
      computed({ name: 'venueTimeZone', type: 'text' }),
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'revision', type: 'number', defaultValue: 1, admin: { readOnly: true } },
      computed({ name: 'messageRevision', type: 'number', defaultValue: 1 }),
    ],
  },
  { type: 'row', fields: [moment('statusChangedAt'), computed({ name: 'statusChangedBy', type: 'text' })] },
  {
    type: 'row',
    fields: [moment('arrivedAt'), moment('seatedAt'), moment('completedAt'), moment('cancelledAt')],
  },
  { type: 'row', fields: [moment('holdExpiresAt'), moment('expiresAt')] },
  {
    type: 'row',
    fields: [
      // Follow from the payments, in the transaction in which these change.
      computed({
        name: 'depositState',
        type: 'select',
        defaultValue: 'none',
        options: [...DEPOSIT_STATES],
        access: { read: hostsOnly },
      }),
      // The word is for hosts, the amount for managers.
      computed({ name: 'paidCents', type: 'number', defaultValue: 0, access: { read: managersOnly } }),
    ],
  },
  computed({ name: 'guestIsComing', type: 'checkbox', defaultValue: false }),
  {
    name: 'wanted',
    type: 'group',
    access: { create: hostsOnly, update: hostsOnly },
    fields: [
      {
        type: 'row',
        fields: [venueMoment('from'), venueMoment('to')],
      },
    ],
  },
  computed({ name: 'policySnapshot', type: 'json' }),
  computed({
    name: 'importBatch',
    type: 'relationship',
    relationTo: 'import-batches',
    index: true,
    maxDepth: 0,
  }),
  {
    name: 'manage',
    type: 'group',
    hidden: true,
    access: secret,
    fields: [
      { name: 'tokenVersion', type: 'number', defaultValue: 1 },
      { name: 'tokenHash', type: 'text', unique: true, index: true },
    ],
  },
]
