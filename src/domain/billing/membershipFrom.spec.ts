import { describe, expect, it } from 'vitest'
import { bringsBenefits, membershipFrom } from './membershipFrom'

const june = new Date('2027-06-08T10:00:00Z')
const july = new Date('2027-07-08T10:00:00Z')
const paid = { state: 'paid' as const, attempts: 1, periodEnd: june }
const owed = { state: 'open' as const, attempts: 2, periodEnd: july }

describe('how a membership stands', () => {
  it('is paid until the end of the last period that was paid, whatever is owed after it', () => {
    expect(membershipFrom({ state: 'pastDue', cancelsAt: null, invoices: [paid, owed] })).toEqual({
      state: 'pastDue',
      paidUntil: june,
      failedPayments: 2,
    })
  })

  it('counts failures only while it is behind', () => {
    const caughtUp = { ...owed, state: 'paid' as const }
    expect(membershipFrom({ state: 'active', cancelsAt: null, invoices: [paid, caughtUp] })).toEqual({
      state: 'active',
      paidUntil: july,
      failedPayments: 0,
    })
  })

  it('is cancelled while it only runs out, and has paid for nothing before its first payment', () => {
    expect(membershipFrom({ state: 'active', cancelsAt: june, invoices: [paid] }).state).toBe('cancelled')
    expect(membershipFrom({ state: 'begun', cancelsAt: null, invoices: [] }).paidUntil).toBeNull()
  })

  it('brings its benefits until what was paid for is over, and while the card is tried again', () => {
    const before = new Date('2027-06-01T10:00:00Z')
    expect(bringsBenefits('active', june, before)).toBe(true)
    expect(bringsBenefits('cancelled', june, before)).toBe(true)
    expect(bringsBenefits('cancelled', june, july)).toBe(false)
    expect(bringsBenefits('pastDue', june, july)).toBe(true)
    for (const state of ['begun', 'paused', 'ended'] as const)
      expect(bringsBenefits(state, june, before)).toBe(false)
  })
})
