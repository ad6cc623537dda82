import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spreadOver } from './spreadOver'

it('empties the first payment before the next', () => {
  const purses = [
    { id: 'first', openCents: 10_000 },
    { id: 'spent', openCents: 0 },
    { id: 'more', openCents: 5_000 },
  ]
  expect(spreadOver(12_000, purses)).toEqual([
    { id: 'first', amountCents: 10_000 },
    { id: 'more', amountCents: 2_000 },
  ])
  expect(() => spreadOver(15_001, purses)).toThrow('more than there is')
})

it('takes exactly what was asked, and from nobody more than he has', () => {
  const purses = fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(purses, fc.nat(100), (amounts, percent) => {
      const all = amounts.map((openCents, place) => ({ id: String(place), openCents }))
      const wanted = Math.floor((amounts.reduce((sum, one) => sum + one, 0) * percent) / 100)
      const shares = spreadOver(wanted, all)
      expect(shares.reduce((sum, share) => sum + share.amountCents, 0)).toBe(wanted)
      for (const { id, amountCents } of shares) expect(amountCents).toBeLessThanOrEqual(amounts[Number(id)]!)
    }),
  )
})
