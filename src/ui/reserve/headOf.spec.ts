import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { Venue } from '@/queries/getVenue'
import type { GuestReservation } from '@/queries/reservations/getReservation'
import { headOf } from './headOf'

const venue = { timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00' } as Venue
const headOn = (now: string, reservation: Partial<GuestReservation>) =>
  headOf(
    {
      status: 'confirmed',
      serviceDate: '2026-11-27',
      timeZone: 'Europe/Warsaw',
      ...reservation,
    } as GuestReservation,
    { locale: 'pl', venue, now: Temporal.Instant.from(now) },
  )

describe('how a reservation is greeted', () => {
  it('names the night by its weekday, the date only where the weekday could be another one', () => {
    expect(headOn('2026-11-21T12:00:00Z', {}).heading).toBe('Do zobaczenia w piątek')
    expect(headOn('2026-11-20T12:00:00Z', {}).heading).toBe('Do zobaczenia w piątek 27 listopada')
  })

  it('is tonight until six in the morning', () => {
    expect(headOn('2026-11-27T12:00:00Z', {}).heading).toBe('Do zobaczenia dziś')
    expect(headOn('2026-11-28T04:30:00Z', {}).heading).toBe('Do zobaczenia dziś')
  })

  it('offers the table that came free, though it is held like one that waits for payment', () => {
    const until = '2026-11-27T18:45:00+01:00'
    const offered = headOn('2026-11-27T17:30:00Z', { status: 'held', holdExpiresAt: until, offer: { until } })
    expect(offered).toMatchObject({ heading: 'Jest stolik dla Ciebie', isGood: true, isOver: false })
    expect(offered.text).toContain('do 18:45')
    const unpaid = headOn('2026-11-27T17:30:00Z', { status: 'held', holdExpiresAt: until, offer: null })
    expect(unpaid.heading).toBe('Stolik czeka na płatność')
  })

  it('is over when it is cancelled, declined or has lapsed', () => {
    for (const status of ['cancelled_guest', 'cancelled_venue', 'declined', 'expired', 'completed'] as const)
      expect(headOn('2026-11-21T12:00:00Z', { status }).isOver, status).toBe(true)
  })
})
