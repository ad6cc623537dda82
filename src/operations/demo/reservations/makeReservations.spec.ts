import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { services } from '@/demo/reservations/services'
import { tables } from '@/demo/reservations/tables'
import { holdsTable } from '@/domain/reservation/status'
import { makeReservations, type DemoReservation } from './makeReservations'

const venue = { timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00' }

// A Saturday at its busiest, an afternoon before opening, and both nights on which the clock is changed.
const moments = [
  '2026-11-21T20:42:00Z',
  '2026-11-24T13:05:00Z',
  '2027-03-28T00:50:00Z',
  '2027-10-30T23:50:00Z',
] as const

it('writes the same book for the same moment', () => {
  const [one, other] = [1, 2].map(() => makeReservations({ now: Temporal.Instant.from(moments[0]), venue, graceMinutes: 15 })) // prettier-ignore
  expect(other!.reservations).toEqual(one!.reservations)
}, 60_000)

describe.each(moments)('the book of the demo bar at %s', (moment) => {
  const now = Temporal.Instant.from(moment)
  const { reservations, guests, consents } = makeReservations({ now, venue, graceMinutes: 15 })

  it('covers sixty nights', () => {
    const nights = new Set(reservations.map(({ serviceDate }) => serviceDate))
    expect(nights.size).toBeGreaterThanOrEqual(58)
    expect(reservations.length).toBeGreaterThan(900)
  })

  it('gives no table to two parties at one time', () => {
    const clashes = tables.flatMap(({ name }) => {
      const taken = reservations
        .filter(({ occupancy, tables: seats }) => occupancy?.active && seats.includes(name))
        .map(({ occupancy }) => occupancy!)
        .sort((a, b) => (a.from < b.from ? -1 : 1))
      return taken.filter((one, index) => index > 0 && one.from < taken[index - 1]!.to)
    })
    expect(clashes).toEqual([])
  })

  it('holds a table for exactly those who hold one', () => {
    const holding = reservations.filter(
      ({ occupancy, tables: seats }) => occupancy?.active && seats.length > 0,
    )
    const expected = reservations.filter(
      ({ status, tables: seats }) => holdsTable(status) && seats.length > 0,
    )
    expect(holding).toEqual(expected)
    expect(reservations.filter(({ status, tables: seats, needsTable }) => holdsTable(status) && seats.length === 0 && !needsTable)).toEqual([]) // prettier-ignore
  })

  it('lets no more guests arrive at once than the bar can greet', () => {
    const arrivals = new Map<string, number>()
    const counted = reservations.filter(
      ({ status, overPacing }) => (holdsTable(status) || status === 'completed') && !overPacing,
    )
    for (const { serviceDate, service, startsAt, partySize } of counted) {
      const minute = Number(startsAt!.slice(14, 16)) < 30 ? '00' : '30'
      const bucket = `${serviceDate} ${service} ${startsAt!.slice(11, 13)}:${minute}`
      arrivals.set(bucket, (arrivals.get(bucket) ?? 0) + partySize)
    }
    const limit = (bucket: string) => (bucket.includes('late') ? 24 : services[0]!.pacing.maxCovers)
    expect([...arrivals].filter(([bucket, covers]) => covers > limit(bucket))).toEqual([])
  })

  it('knows nothing of the future and leaves nothing of the past undecided', () => {
    const nowText = now.toString({ fractionalSecondDigits: 3 })
    const at = (reservation: DemoReservation) => [
      reservation.createdAt!,
      reservation.changedAt!,
      ...[reservation.arrivedAt, reservation.seatedAt, reservation.completedAt].filter((one) => one !== null),
    ]
    expect(reservations.filter((reservation) => at(reservation).some((moment) => moment > nowText))).toEqual(
      [],
    )

    const hourAgo = now.subtract({ minutes: 90 }).toString({ fractionalSecondDigits: 3 })
    const open = ['confirmed', 'arrived', 'pending', 'waitlisted', 'held']
    expect(
      reservations.filter(({ startsAt, status }) => startsAt! < hourAgo && open.includes(status)),
    ).toEqual([])
    expect(reservations.filter(({ status, completedAt }) => status === 'completed' && !completedAt)).toEqual(
      [],
    )
  })

  it('has parties in every state that staff have to see', () => {
    const states = new Set(reservations.map(({ status }) => status))
    for (const status of ['confirmed', 'completed', 'cancelled_guest', 'no_show', 'pending', 'waitlisted'])
      expect(states).toContain(status)
  })

  it('is about people who cannot be written to or called', () => {
    expect(guests.filter(({ email }) => email && !email.endsWith('@example.com'))).toEqual([])
    expect(guests.filter(({ phone }) => !/^\+(48459555|447700900)\d{3}$/.test(phone))).toEqual([])
    expect(new Set(guests.map(({ phone }) => phone)).size).toBe(guests.length)
    expect(new Set(reservations.map(({ reference }) => reference)).size).toBe(reservations.length)
  })

  it('notes an allergy only of those who agreed to it', () => {
    const agreed = new Set(
      consents.filter(({ kind }) => kind === 'allergies').map(({ reservationId }) => reservationId),
    )
    const noted = reservations.filter(({ allergies }) => allergies)
    expect(noted.length).toBeGreaterThan(0)
    expect(noted.filter(({ id }) => !agreed.has(id))).toEqual([])
  })
})
