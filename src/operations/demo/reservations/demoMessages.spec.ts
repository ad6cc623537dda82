import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { demoMessages } from './demoMessages'
import { makeReservations } from './makeReservations'

const venue = { timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00' }
const now = Temporal.Instant.from('2026-11-21T19:00:00Z')
const { reservations } = makeReservations({ now, venue, graceMinutes: 15 })
const messages = demoMessages({ reservations, now, timeZone: venue.timeZone })
const bookingOf = new Map(reservations.map((booking) => [booking.id, booking]))

describe('what the demo bar wrote', () => {
  it('has something in every state that a new owner wants to see', () => {
    const seen = new Set(messages.map(({ kind, status }) => `${kind} ${status}`))
    for (const line of [
      'confirmation sent',
      'confirmation planned',
      'confirmation skipped',
      'reminder planned',
      'reminder sent',
      'reminder superseded',
      'cancellation sent',
      'feedbackRequest sent',
      'waitlistJoined sent',
    ])
      expect(seen, line).toContain(line)
  })

  it('is once for each state of a booking, and to guests alone', () => {
    const keys = messages.map(({ reservationId, kind, part, channel, messageRevision }) =>
      [reservationId, kind, part, channel, messageRevision].join('/'),
    )
    expect(new Set(keys).size).toBe(keys.length)
    expect(messages.every(({ reservationId }) => bookingOf.get(reservationId)?.guest)).toBe(true)
  })

  it('is planned only for what is ahead, for bookings as they stand', () => {
    const planned = messages.filter(({ status }) => status === 'planned')
    expect(planned.length).toBeGreaterThan(100)
    for (const { reservationId, messageRevision, kind, dueAt } of planned) {
      const booking = bookingOf.get(reservationId)!
      expect(messageRevision).toBe(booking.revision)
      if (kind === 'reminder') expect(booking.status).toBe('confirmed')
      if (kind === 'reminder') expect(dueAt > now.toString()).toBe(true)
    }
  })

  it('leaves a dozen mails to be sent at once', () => {
    const due = messages.filter(({ status, dueAt }) => status === 'planned' && dueAt <= now.toString())
    expect(due).toHaveLength(12)
  })
})
