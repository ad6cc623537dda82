import { expect, it } from 'vitest'
import { compareBooks, type Moved } from './compareBooks'

const charge = (of: string, amountCents = 10_000): Moved => ({
  kind: 'charge',
  of,
  amountCents,
  currency: 'PLN',
})
const refund = (of: string, amountCents: number): Moved => ({ ...charge(of, -amountCents), kind: 'refund' })
const book = (within: Moved[], around = within) => ({ within, around })

it('finds nothing where both have the same, in whatever order', () => {
  const all = [charge('a'), charge('b'), refund('a', 4_000), refund('a', 4_000)]
  expect(compareBooks({ ours: book(all), theirs: book([...all].reverse()) })).toEqual([])
})

it('finds what either has not, and an amount that is another', () => {
  const ours = book([charge('a'), charge('c', 9_000), refund('a', 4_000)])
  const theirs = book([charge('a'), charge('b'), charge('c', 9_500)])
  expect(compareBooks({ ours, theirs })).toEqual([
    { ...charge('b'), missing: 'ours' },
    { ...charge('c', 9_500), missing: 'ours' },
    { ...charge('c', 9_000), missing: 'theirs' },
    { ...refund('a', 4_000), missing: 'theirs' },
  ])
})

it('a second refund of the same sum does not hide behind the first', () => {
  const ours = book([refund('a', 4_000)])
  const theirs = book([refund('a', 4_000), refund('a', 4_000)])
  expect(compareBooks({ ours, theirs })).toEqual([{ ...refund('a', 4_000), missing: 'ours' }])
})

it('what one wrote before midnight and the other after is no difference', () => {
  expect(compareBooks({ ours: book([], [charge('a')]), theirs: book([charge('a')]) })).toEqual([])
})
