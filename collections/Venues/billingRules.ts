import type { Field, NumberField } from 'payload'
import { managersOnly, ownersOnly } from '@/access/rules'
import { GIFT_CARD_VAT, RETAINED_VAT } from '@/domain/billing/accountLists'
import { wholeNumber } from '../shared/money'
import { isNip } from './isNip'

// Kept and not shown: nothing sells gift cards or charges by itself yet, and a switch that does nothing would lie.
const unseen = { hidden: true }
const percent = (name: string): NumberField => ({ name, type: 'number', min: 0, max: 100 })
const amount = (name: string, defaultValue: number): Field => ({
  name,
  type: 'number',
  min: 200,
  max: 10_000_000,
  defaultValue,
  validate: wholeNumber,
  admin: unseen,
})

/** What the place says of money: whether cards may be charged, how what it keeps is taxed, gift cards, and whose receipt it is. */
export const billingRules: Field = {
  name: 'billing',
  type: 'group',
  access: { read: managersOnly, create: ownersOnly, update: ownersOnly },
  fields: [
    {
      type: 'row',
      fields: [
        // Off until the owner has had the text checked: such charges may lack a ground in law.
        { name: 'cardFees', type: 'checkbox', defaultValue: false },
        { name: 'autoChargeHours', type: 'number', min: 1, max: 720, validate: wholeNumber, admin: unseen },
      ],
    },
    {
      type: 'row',
      fields: [
        percent('depositVatPercent'),
        { name: 'retainedVat', type: 'select', defaultValue: 'askAccountant', options: [...RETAINED_VAT] },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'giftCardsOnline', type: 'checkbox', defaultValue: false, admin: unseen },
        amount('giftCardMinCents', 5_000),
        amount('giftCardMaxCents', 100_000),
        {
          name: 'giftCardMonths',
          type: 'number',
          min: 1,
          max: 120,
          defaultValue: 24,
          validate: wholeNumber,
          admin: unseen,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'giftCardVat',
          type: 'select',
          defaultValue: 'multiPurpose',
          options: [...GIFT_CARD_VAT],
          admin: unseen,
        },
        { ...percent('giftCardVatPercent'), admin: unseen },
      ],
    },
    {
      name: 'company',
      type: 'group',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', maxLength: 200 },
            { name: 'nip', type: 'text', maxLength: 13, validate: isNip },
          ],
        },
        { name: 'address', type: 'text', maxLength: 300 },
      ],
    },
  ],
}
