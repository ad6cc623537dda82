import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, nobody } from '@/access/rules'
import { VAT_TREATMENTS } from '@/domain/billing/accountLists'
import { ACCOUNTS } from '@/domain/billing/accounts'
import { ENTRY_KINDS } from '@/domain/billing/entry'
import { cents, currency } from '../shared/moneyFields'
import { related } from '../shared/related'
import { fixedVenue } from '../shared/venue'
import { venueMoment } from '../shared/venueMoment'
import { exportLedger } from './endpoints/exportLedger'

/**
 * The house's book of money, double entry: the lines of an entry add up to zero, which the database checks at the commit,
 * and nothing in it is ever changed. Holds no word about a guest.
 */
export const LedgerLines: CollectionConfig<'ledger-lines'> = {
  slug: 'ledger-lines',
  access: { create: nobody, read: inOwnVenues(managers), update: nobody, delete: nobody },
  admin: {
    group: 'money',
    useAsTitle: 'entry',
    defaultColumns: ['at', 'kind', 'account', 'amountCents', 'currency', 'payment', 'serviceDate'],
    components: { beforeListTable: ['/src/admin/billing/BooksExport#BooksExport'] },
  },
  defaultSort: '-at',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  endpoints: [exportLedger],
  indexes: [{ fields: ['entry', 'place'], unique: true }],
  fields: [
    {
      type: 'row',
      fields: [
        // What happened, once: 'paid/<payment>'. Written a second time it is the same entry.
        { name: 'entry', type: 'text', required: true, index: true },
        { name: 'place', type: 'number', required: true },
        { name: 'kind', type: 'select', required: true, options: [...ENTRY_KINDS] },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'account', type: 'select', required: true, options: [...ACCOUNTS] },
        cents('amountCents', { required: true, defaultValue: undefined }),
        currency,
      ],
    },
    {
      type: 'row',
      fields: [
        venueMoment('at', { required: true, index: true }),
        { name: 'serviceDate', type: 'text', index: true, custom: { isServiceDate: true } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'vatTreatment', type: 'select', defaultValue: 'none', options: [...VAT_TREATMENTS] },
        { name: 'vatPercent', type: 'number' },
      ],
    },
    related('payment', 'payments'),
    related('refund', 'refunds'),
    related('reservation', 'reservations'),
    related('giftCard', 'gift-cards'),
    related('membership', 'memberships'),
    related('payout', 'payouts'),
    related('dispute', 'disputes'),
    fixedVenue,
  ],
}
