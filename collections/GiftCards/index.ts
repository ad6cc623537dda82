import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, nobody } from '@/access/rules'
import { GIFT_CARD_DESIGNS, GIFT_CARD_STATES } from '@/domain/billing/giftCardLists'
import { cents, currency, houseOnly } from '../shared/moneyFields'
import { related } from '../shared/related'
import { fixedVenue } from '../shared/venue'
import { venueMoment } from '../shared/venueMoment'
import { shopEndpoints } from './endpoints/shop'
import { tillEndpoints } from './endpoints/till'
import { peopleFields } from './peopleFields'

/**
 * A gift card: sold, given, used up in parts. Its code is derived from its id and kept nowhere; what is kept is a keyed hash,
 * to find it by, and its last four characters. The balance follows from the ledger.
 */
export const GiftCards: CollectionConfig<'gift-cards'> = {
  slug: 'gift-cards',
  access: { create: nobody, read: inOwnVenues(managers), update: nobody, delete: nobody },
  admin: {
    group: 'money',
    useAsTitle: 'lastFour',
    defaultColumns: [
      'createdAt',
      'lastFour',
      'state',
      'amountCents',
      'balanceCents',
      'expiresAt',
      'deliverOn',
    ],
    listSearchableFields: ['lastFour', 'buyer.email', 'recipient.email'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  endpoints: [...shopEndpoints, ...tillEndpoints],
  fields: [
    {
      name: 'standing',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/giftCards/GiftCardPanel#GiftCardPanel' },
      },
    },
    {
      type: 'row',
      fields: [
        { name: 'lastFour', type: 'text', index: true },
        {
          name: 'state',
          type: 'select',
          required: true,
          defaultValue: 'unpaid',
          options: [...GIFT_CARD_STATES],
          index: true,
        },
        { name: 'design', type: 'select', defaultValue: 'coupe', options: [...GIFT_CARD_DESIGNS] },
      ],
    },
    { type: 'row', fields: [cents('amountCents', { required: true }), cents('balanceCents'), currency] },
    {
      type: 'row',
      fields: [
        { name: 'deliverOn', type: 'text', index: true, custom: { isServiceDate: true } },
        venueMoment('deliveredAt'),
        venueMoment('expiresAt', { index: true }),
      ],
    },
    ...peopleFields,
    related('customer', 'customers'),
    houseOnly({ name: 'codeHash', type: 'text', unique: true, index: true }),
    houseOnly({ name: 'codeVersion', type: 'number', defaultValue: 1 }),
    fixedVenue,
  ],
}
