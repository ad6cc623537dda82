import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { calendarOf } from './calendarOf'

const facts = {
  id: '7b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e',
  reference: 'K7M4TR',
  status: 'confirmed' as const,
  startsAt: Temporal.Instant.from('2027-10-31T02:30:00+01:00'),
  endsAt: Temporal.Instant.from('2027-10-31T04:30:00+01:00'),
  partySize: 2,
  messageRevision: 1,
  changedAt: Temporal.Instant.from('2027-10-01T10:00:00Z'),
  locale: 'pl' as const,
  manageUrl: 'https://bar.example/pl/manage/token',
  venue: { name: 'Eliksir', address: 'Krótka 1, 50-000 Wrocław', timeZone: 'Europe/Warsaw' },
}
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

it('names the right instant in the hour that the autumn night has twice (case 58)', () => {
  const second = linesOf(calendarOf(facts))
  expect(second).toContain('DTSTART:20271031T013000Z')
  expect(second).toContain('DTEND:20271031T033000Z')
  expect(second.join('\n')).toContain('02:30 CET')

  const startsAt = Temporal.Instant.from('2027-10-31T02:30:00+02:00')
  const first = linesOf(calendarOf({ ...facts, startsAt }))
  expect(first).toContain('DTSTART:20271031T003000Z')
  expect(first.join('\n')).toContain('02:30 CEST')
})

it('keeps its UID and counts its changes', () => {
  expect(linesOf(calendarOf(facts))).toEqual(
    expect.arrayContaining(['UID:7b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e@eliksir', 'SEQUENCE:0']),
  )
  expect(linesOf(calendarOf({ ...facts, messageRevision: 3 }))).toEqual(
    expect.arrayContaining(['UID:7b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e@eliksir', 'SEQUENCE:2']),
  )
})

it('says that a cancelled one is off, and that a request is not settled', () => {
  expect(calendarOf({ ...facts, status: 'cancelled_guest' })).toContain('STATUS:CANCELLED')
  expect(calendarOf({ ...facts, status: 'pending' })).toContain('STATUS:TENTATIVE')
  expect(calendarOf(facts)).toContain('STATUS:CONFIRMED')
})
