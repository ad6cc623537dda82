import { expect, it } from 'vitest'
import { hideCardNumbers } from './hideCardNumbers'

it.each([
  ['my card 4242 4242 4242 4242, exp 12/29', 'my card •••• 4242, exp 12/29'],
  ['4000-0025-0000-3155', '•••• 3155'],
  ['378282246310005.', '•••• 0005.'],
])('a card number is kept to its last four digits: %s', (typed, kept) => {
  expect(hideCardNumbers(typed)).toBe(kept)
})

it.each(['call +48 22 555 01 44', 'invoice 4242424242424243', '2027-05-15 20:00', 'NIP 526-025-02-74', ''])(
  'what is no card number stays: %s',
  (typed) => expect(hideCardNumbers(typed)).toBe(typed),
)
