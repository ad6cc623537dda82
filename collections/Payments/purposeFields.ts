import type { Field } from 'payload'
import { DEPOSIT_KINDS, PAYMENT_PURPOSES, PAYMENT_REASONS } from '@/domain/billing/paymentLists'
import { PAYMENT_STATES } from '@/domain/billing/paymentState'
import { related } from '../shared/related'

/** What it is for, how it stands, and whose it is. */
export const purposeFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'reference', type: 'text', required: true, unique: true, index: true },
      { name: 'purpose', type: 'select', required: true, options: [...PAYMENT_PURPOSES] },
      {
        name: 'state',
        type: 'select',
        required: true,
        defaultValue: 'open',
        options: [...PAYMENT_STATES],
        index: true,
        admin: { components: { Cell: '/src/admin/billing/PaymentStateCell#PaymentStateCell' } },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'reason', type: 'select', required: true, options: [...PAYMENT_REASONS] },
      { name: 'depositKind', type: 'select', options: [...DEPOSIT_KINDS] },
      { name: 'serviceDate', type: 'text', index: true, custom: { isServiceDate: true } },
    ],
  },
  related('reservation', 'reservations'),
  related('customer', 'customers'),
  related('giftCard', 'gift-cards'),
  related('membership', 'memberships'),
]
