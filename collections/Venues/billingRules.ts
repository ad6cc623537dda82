import type { Field, NumberField } from 'payload'
import { managersOnly, ownersOnly } from '@/access/rules'
import { GIFT_CARD_VAT, RETAINED_VAT } from '@/domain/billing/accountLists'
import { wholeNumber } from '../shared/money'
import { isNip } from './isNip'

const percent = (name: string): NumberField => ({ name, type: 'number', min: 0, max: 100 })
const amount = (name: string, defaultValue: number): Field => ({
  name,
  type: 'number',
  min: 200,
  max: 10_000_000,
  defaultValue,
  validate: wholeNumber,
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
        { name: 'autoChargeHours', type: 'number', min: 1, max: 720, validate: wholeNumber },
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
        { name: 'giftCardsOnline', type: 'checkbox', defaultValue: false },
        amount('giftCardMinCents', 5_000),
        amount('giftCardMaxCents', 100_000),
        {
          name: 'giftCardMonths',
          type: 'number',
          // The law names no shortest term; one under a year may be an abusive clause.
          min: 12,
          max: 120,
          defaultValue: 24,
          validate: wholeNumber,
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
        },
        percent('giftCardVatPercent'),
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
