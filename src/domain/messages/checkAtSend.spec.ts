import { describe, expect, it } from 'vitest'
import { instantOf } from '../time/instantOf'
import { checkAtSend, type DueMessage, type Now } from './checkAtSend'

/** A reminder three hours before 20:00 CEST on 15 May 2027, asked about when it is due. */
const ask = (
  now: string,
  message: Partial<Omit<DueMessage, 'dueAt'>> & { dueAt?: string } = {},
  booking: Partial<Now> = {},
) => {
  const { dueAt = '2027-05-15T15:00:00Z', ...rest } = message
  const verdict = checkAtSend({
    message: {
      kind: 'reminder',
      channel: 'email',
      part: 2,
      messageRevision: 3,
      recipient: 'zofia@example.com',
      ...rest,
      dueAt: instantOf(dueAt),
    },
    booking: {
      status: 'confirmed',
      messageRevision: 3,
      startsAt: instantOf('2027-05-15T18:00:00Z'),
      email: 'zofia@example.com',
      phone: '+48601700800',
      isErased: false,
      isBounced: false,
      waitsUntil: null,
      isOvertaken: false,
      isAskedAlready: false,
      ...booking,
    },
    now: instantOf(now),
    timeZone: 'Europe/Warsaw',
  })
  if (verdict.outcome === 'later') return `later ${verdict.at.toString()}`
  return 'reason' in verdict ? `${verdict.outcome} ${verdict.reason}` : verdict.outcome
}

const onTime = '2027-05-15T15:00:05Z'

describe('a reminder whose time has come', () => {
  it('goes out when everything is as it was', () => {
    expect(ask(onTime)).toBe('send')
  })

  it('42: is skipped when the guest cancelled a second before', () => {
    expect(ask(onTime, {}, { status: 'cancelled_guest' })).toBe('skipped STATUS')
    expect(ask(onTime, {}, { status: 'cancelled_guest', messageRevision: 4 })).toBe('superseded CHANGED')
  })

  it.each(['pending', 'held', 'arrived', 'seated', 'no_show', 'completed', 'expired'] as const)(
    'is skipped for a booking that is %s',
    (status) => expect(ask(onTime, {}, { status })).toBe('skipped STATUS'),
  )

  it('makes room when the booking has changed since', () => {
    expect(ask(onTime, {}, { messageRevision: 4 })).toBe('superseded CHANGED')
  })

  it('is skipped without the address it was planned for, when that bounced, and once the guest is erased', () => {
    expect(ask(onTime, {}, { email: null })).toBe('skipped NO_ADDRESS')
    expect(ask(onTime, {}, { email: 'other@example.com' })).toBe('skipped NO_ADDRESS')
    expect(ask(onTime, { recipient: null })).toBe('skipped NO_ADDRESS')
    expect(ask(onTime, {}, { isBounced: true })).toBe('skipped BOUNCED')
    expect(ask(onTime, {}, { isErased: true, messageRevision: 9 })).toBe('skipped ERASED')
  })
})

describe('a worker that was down', () => {
  it('46: six hours across the due time, with an hour to go: skipped', () => {
    expect(ask('2027-05-15T17:00:00Z')).toBe('skipped TOO_LATE')
    expect(ask('2027-05-15T17:00:00Z', { dueAt: '2027-05-14T18:00:00Z', part: 1 })).toBe('skipped TOO_LATE')
  })

  it('sends late only with more than two hours to go', () => {
    expect(ask('2027-05-15T15:59:59.999Z')).toBe('send')
    expect(ask('2027-05-15T16:00:00Z')).toBe('skipped TOO_LATE')
  })

  it('sends of several overdue ones the latest alone', () => {
    const first = { dueAt: '2027-05-14T18:00:00Z', part: 1 }
    expect(ask('2027-05-15T15:30:00Z', first, { isOvertaken: true })).toBe('skipped OVERTAKEN')
    expect(ask('2027-05-15T15:30:00Z')).toBe('send')
  })

  it('counts elapsed time on the night that has an hour twice', () => {
    const booking = { startsAt: instantOf('2027-10-31T03:00:00Z') } // 04:00 CET
    const dueAt = '2027-10-31T00:00:00Z' // 02:00 CEST
    expect(ask('2027-10-31T00:59:00Z', { dueAt }, booking)).toBe('send')
    expect(ask('2027-10-31T01:00:00Z', { dueAt }, booking)).toBe('skipped TOO_LATE') // 02:00 again
  })
})

describe('a reminder for the last hours', () => {
  it('goes out when it is due an hour before, and not in the last half hour', () => {
    const hourBefore = { dueAt: '2027-05-15T17:00:00Z' }
    expect(ask('2027-05-15T17:00:10Z', hourBefore)).toBe('send')
    expect(ask('2027-05-15T17:10:01Z', hourBefore)).toBe('skipped TOO_LATE')
    const lastMinutes = { dueAt: '2027-05-15T17:29:00Z' }
    expect(ask('2027-05-15T17:29:59Z', lastMinutes)).toBe('send')
    expect(ask('2027-05-15T17:30:00Z', lastMinutes)).toBe('skipped TOO_LATE')
  })
})

describe('a text message', () => {
  const sms = { channel: 'sms', recipient: '+48601700800' } as const

  it('that comes late into the night waits for the morning', () => {
    const noon = { startsAt: instantOf('2027-05-16T10:00:00Z') } // 12:00 on Sunday
    expect(ask('2027-05-15T19:30:00Z', { ...sms, dueAt: '2027-05-15T18:30:00Z' }, noon)).toBe(
      'later 2027-05-16T07:00:00Z',
    )
  })

  it('is skipped when the morning is too late', () => {
    const early = { startsAt: instantOf('2027-05-16T08:30:00Z') } // 10:30 on Sunday
    expect(ask('2027-05-15T19:30:00Z', { ...sms, dueAt: '2027-05-15T18:30:00Z' }, early)).toBe(
      'skipped QUIET_HOURS',
    )
  })

  it('that answers the guest does not wait: an offer, a confirmation', () => {
    const tomorrow = { startsAt: instantOf('2027-05-16T18:00:00Z') }
    const now = '2027-05-15T20:30:00Z' // 22:30
    expect(ask(now, { ...sms, kind: 'confirmation', dueAt: now }, tomorrow)).toBe('send')
    expect(
      ask(
        now,
        { ...sms, kind: 'waitlistOffer', dueAt: now },
        { ...tomorrow, status: 'held', waitsUntil: instantOf('2027-05-15T20:45:00Z') },
      ),
    ).toBe('send')
  })
})

describe('what comes late is not sent when it is of no use any more', () => {
  it('an offer or a link that has run out', () => {
    const held = { status: 'held', waitsUntil: instantOf('2027-05-15T15:15:00Z') } as const
    expect(ask('2027-05-15T15:14:59Z', { kind: 'waitlistOffer' }, held)).toBe('send')
    expect(ask('2027-05-15T15:15:00Z', { kind: 'waitlistOffer' }, held)).toBe('skipped TOO_LATE')
    const unpaid = { status: 'pending_payment', waitsUntil: instantOf('2027-05-15T15:15:00Z') } as const
    expect(ask('2027-05-15T15:15:00Z', { kind: 'paymentLink' }, unpaid)).toBe('skipped TOO_LATE')
  })

  it('a confirmation or a change once the party was to come', () => {
    expect(ask('2027-05-15T17:59:59Z', { kind: 'confirmation' })).toBe('send')
    expect(ask('2027-05-15T18:00:00Z', { kind: 'confirmation' })).toBe('skipped TOO_LATE')
    expect(ask('2027-05-15T18:00:00Z', { kind: 'change' })).toBe('skipped TOO_LATE')
  })

  it('a cancellation is worth knowing for a day, or until the party was to come', () => {
    const off = { status: 'cancelled_venue' } as const
    expect(ask('2027-05-16T14:59:59Z', { kind: 'cancellation' }, off)).toBe('send')
    expect(ask('2027-05-16T15:00:00Z', { kind: 'cancellation' }, off)).toBe('skipped TOO_LATE')
    expect(ask('2027-05-15T17:00:00Z', { kind: 'cancellation', dueAt: '2027-05-10T08:00:00Z' }, off)).toBe(
      'send',
    )
  })

  it('a question how it was, after two days or for the second time', () => {
    const visit = { status: 'completed' } as const
    const asked = { kind: 'feedbackRequest', dueAt: '2027-05-16T09:00:00Z' } as const
    expect(ask('2027-05-16T09:00:05Z', asked, visit)).toBe('send')
    expect(ask('2027-05-18T09:00:05Z', asked, visit)).toBe('skipped TOO_LATE')
    expect(ask('2027-05-16T09:00:05Z', asked, { ...visit, isAskedAlready: true })).toBe(
      'skipped ALREADY_SENT',
    )
    expect(ask('2027-05-16T09:00:05Z', asked, { status: 'seated' })).toBe('skipped STATUS')
  })
})
