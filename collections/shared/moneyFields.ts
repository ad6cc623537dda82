import type { Field, NumberField } from 'payload'
import { noOne } from '@/access/rules'
import { wholeNumber } from './money'

/** An amount in whole minor units of the document's currency. */
export const cents = (name: string, choices: Partial<NumberField> = {}): Field =>
  ({ name, type: 'number', defaultValue: 0, validate: wholeNumber, ...choices }) as NumberField

/** ISO 4217, in capitals. */
export const currency: Field = { name: 'currency', type: 'text', required: true, maxLength: 3 }

/** Kept for the house alone: nobody reads, writes, finds or sorts by it. */
export const houseOnly = <F extends Field>(field: F): F => ({
  ...field,
  hidden: true,
  access: { read: noOne, create: noOne, update: noOne },
})
