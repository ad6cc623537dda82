import type { Field } from 'payload'
import { wholeNumber } from './money'
import { notFewerThan } from './notFewerThan'

/** How many guests something is for, from the fewest to the most. */
export const partyFields: Field = {
  type: 'row',
  fields: [
    {
      name: 'minParty',
      type: 'number',
      defaultValue: 1,
      min: 1,
      max: 200,
      validate: wholeNumber,
    },
    {
      name: 'maxParty',
      type: 'number',
      defaultValue: 2,
      min: 1,
      max: 200,
      validate: notFewerThan('minParty'),
    },
  ],
}
