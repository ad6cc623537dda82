import { describe, expect, it } from 'vitest'
import { instantOf } from '../time/instantOf'
import type { ReservationStatus } from '../reservation/statuses'
import { messagesFor, type History, type Subject } from './messagesFor'
import { usualMessagingRules, type MessagingRules } from './messagingRules'
import { aSubject, nothingTold, toldOf } from './testing/aSubject'

const timeZone = 'Europe/Warsaw'

type Change = {
  before?: Subject | null
  after: Subject
  now?: string
  history?: History
  rules?: Partial<MessagingRules>
}

/** What is planned, as 'kind' or 'reminder 24 at …', each with the way it goes where that is not mail. */
const planned = ({
  before = null,
  after,
  now = '2027-05-01T10:00:00Z',
  history = nothingTold,
  rules,
}: Change) =>
  messagesFor({
    before,
    after,
    history,
    rules: { ...usualMessagingRules, ...rules },
    timeZone,
    now: instantOf(now),
  }).map(({ kind, dueAt, hoursBefore, channel, skipped }) =>
    [
      kind,
      hoursBefore,
      ...(kind === 'reminder' || kind === 'feedbackRequest' ? [dueAt.toString()] : []),
      ...(channel === 'email' ? [] : [channel]),
      skipped,
    ]
      .filter((word) => word !== undefined)
      .join(' '),
  )

const reminders = ['reminder 24 2027-05-14T18:00:00Z', 'reminder 3 2027-05-15T15:00:00Z']

describe('a table is booked', () => {
  it('confirmation at once, reminders 24 and 3 hours before', () => {
    expect(planned({ after: aSubject() })).toEqual(['confirmation', ...reminders])
  })

  it('a request is acknowledged and nobody is reminded of it', () => {
    expect(planned({ after: aSubject({ status: 'pending' }) })).toEqual(['requestReceived'])
  })

  it('the waiting list says that one is on it', () => {
    expect(planned({ after: aSubject({ status: 'waitlisted' }) })).toEqual(['waitlistJoined'])
  })

  it('a hold while the guest pays says nothing', () => {
    expect(planned({ after: aSubject({ status: 'held' }) })).toEqual([])
  })

  it('a party that walked in is not written to', () => {
    expect(planned({ after: aSubject({ status: 'seated', email: null }) })).toEqual([])
  })

  it('a guest without an address is noted as not written to', () => {
    expect(planned({ after: aSubject({ email: null }) })).toEqual(['confirmation NO_ADDRESS'])
  })
})

describe('a step of the status machine', () => {
  const step = (from: ReservationStatus, to: ReservationStatus, more: Partial<Change> = {}) =>
    planned({ before: aSubject({ status: from }), after: aSubject({ status: to }), ...more })

  it.each<[ReservationStatus, ReservationStatus, string[]]>([
    ['pending', 'confirmed', ['confirmation', ...reminders]],
    ['held', 'confirmed', ['confirmation', ...reminders]],
    ['waitlisted', 'confirmed', ['confirmation', ...reminders]],
    ['waitlisted', 'held', ['waitlistOffer']],
    ['pending', 'pending_payment', ['paymentLink']],
    ['pending', 'declined', ['declined']],
    ['pending', 'expired', ['declined']],
    ['pending_payment', 'expired', ['declined']],
    ['held', 'expired', []],
    ['waitlisted', 'expired', []],
    ['confirmed', 'cancelled_guest', ['cancellation']],
    ['confirmed', 'cancelled_venue', ['cancellation']],
    ['waitlisted', 'cancelled_guest', ['cancellation']],
    ['held', 'cancelled_guest', []],
    ['arrived', 'cancelled_guest', []],
    ['confirmed', 'arrived', []],
    ['arrived', 'seated', []],
    ['confirmed', 'no_show', []],
  ])('%s → %s: %j', (from, to, expected) => {
    expect(step(from, to)).toEqual(expected)
  })

  it('restored: everything is planned anew', () => {
    const history = toldOf(aSubject(), '2027-04-01T10:00:00Z')
    expect(step('cancelled_guest', 'confirmed', { history })).toEqual(['confirmation', ...reminders])
    expect(step('expired', 'confirmed', { history })).toEqual(['confirmation', ...reminders])
  })

  it('a mis-tap at the door is put right in silence', () => {
    const now = '2027-05-15T17:59:00Z'
    expect(step('arrived', 'confirmed', { now })).toEqual([])
    expect(step('no_show', 'confirmed', { now: '2027-05-15T18:20:00Z' })).toEqual([])
  })

  it('whoever declines an offer from the waiting list hears that it is off', () => {
    const history = toldOf(aSubject(), '2027-05-01T09:50:00Z')
    expect(step('held', 'cancelled_guest', { history })).toEqual(['cancellation'])
  })

  it('a table that was not paid for in time is said to be just that, and a request that ran out is not', () => {
    const after = aSubject({ status: 'expired' })
    const said = (from: ReservationStatus) =>
      messagesFor({
        before: aSubject({ status: from }),
        after,
        history: nothingTold,
        rules: usualMessagingRules,
        timeZone,
        now: instantOf('2027-05-01T10:00:00Z'),
      }).map(({ kind, isUnpaid }) => [kind, isUnpaid])
    expect(said('pending_payment')).toEqual([['declined', true]])
    expect(said('pending')).toEqual([['declined', undefined]])
  })

  it('a link to pay is followed by a reminder at half time', () => {
    const after = aSubject({ status: 'pending_payment', waitsUntil: instantOf('2027-05-01T16:00:00Z') })
    const rules = usualMessagingRules
    const now = instantOf('2027-05-01T10:00:00Z')
    const messages = messagesFor({ before: null, after, history: nothingTold, rules, timeZone, now })
    expect(messages.map(({ kind, part, dueAt }) => [kind, part, dueAt.toString()])).toEqual([
      ['paymentLink', 0, '2027-05-01T10:00:00Z'],
      ['paymentLink', 1, '2027-05-01T13:00:00Z'],
    ])
  })
})

it('a change of the language loses nothing of what was to be said later: the link once more, the question how it was', () => {
  const halfway = '2027-05-01T13:00:00Z'
  const unpaid = { status: 'pending_payment', waitsUntil: instantOf('2027-05-01T16:00:00Z') } as const
  const before = aSubject(unpaid)
  const told = toldOf(before, '2027-05-01T10:00:00Z')
  const link = { kind: 'paymentLink' as const, part: 1, dueAt: instantOf(halfway) }
  const english = aSubject({ ...unpaid, locale: 'en' })
  const messages = messagesFor({
    before,
    after: english,
    history: { ...told, waiting: [link] },
    rules: usualMessagingRules,
    timeZone,
    now: instantOf('2027-05-01T11:00:00Z'),
  })
  expect(messages.map(({ kind, part, dueAt }) => [kind, part, dueAt.toString()])).toEqual([
    ['paymentLink', 1, halfway],
  ])
  expect(planned({ before, after: english, history: told })).toEqual([])

  const visit = { before: aSubject({ status: 'completed' }), now: '2027-05-15T22:00:00Z' }
  const after = aSubject({ status: 'completed', partySize: 3 })
  const question = { kind: 'feedbackRequest' as const, part: 0, dueAt: instantOf('2027-05-16T09:00:00Z') }
  expect(planned({ ...visit, after, history: { ...nothingTold, waiting: [question] } })).toEqual([
    'feedbackRequest 2027-05-16T09:00:00Z',
  ])
  expect(planned({ ...visit, after }), 'asked, or called off').toEqual([])
})

describe('a booking changes', () => {
  const before = aSubject()
  const moved = aSubject({ startsAt: '2027-05-18T18:00:00Z' })
  const history = toldOf(before, '2027-04-20T10:00:00Z')

  it('43: moved after a reminder went out, three days later: a change notice now and new reminders', () => {
    const now = '2027-05-15T10:00:00Z'
    expect(planned({ before, after: moved, history, now })).toEqual([
      'change',
      'reminder 24 2027-05-17T18:00:00Z',
      'reminder 3 2027-05-18T15:00:00Z',
    ])
  })

  it('moved before anybody was told: one confirmation, of the new time', () => {
    expect(planned({ before, after: moved })).toEqual([
      'confirmation',
      'reminder 24 2027-05-17T18:00:00Z',
      'reminder 3 2027-05-18T15:00:00Z',
    ])
  })

  it('moved close to its start: the change notice does the job of the reminders', () => {
    const after = aSubject({ startsAt: '2027-05-15T19:00:00Z' })
    expect(planned({ before, after, history, now: '2027-05-15T15:00:00Z' })).toEqual(['change'])
  })

  it('moved there and back before the mail went out: nothing to say', () => {
    expect(planned({ before: moved, after: before, history })).toEqual(reminders)
  })

  it('of another size: a change notice, and the reminders as they were', () => {
    expect(planned({ before, after: aSubject({ partySize: 4 }), history })).toEqual(['change', ...reminders])
  })

  it('in another language: the reminders alone', () => {
    expect(planned({ before, after: aSubject({ locale: 'en' }), history })).toEqual(reminders)
  })

  it('in another language before the confirmation went out: the confirmation again', () => {
    const waiting = {
      ...nothingTold,
      waiting: [{ kind: 'confirmation' as const, part: 0, dueAt: instantOf('2027-05-01T09:59:00Z') }],
      knownSince: instantOf('2027-05-01T09:59:00Z'),
    }
    expect(planned({ before, after: aSubject({ locale: 'en' }), history: waiting })).toEqual([
      'confirmation',
      ...reminders,
    ])
  })

  it('with another address: that address is told, and reminded', () => {
    const after = aSubject({ email: 'z.nowak@example.com' })
    const known = { ...nothingTold, knownSince: instantOf('2027-04-20T10:00:00Z') }
    expect(planned({ before, after, history: known })).toEqual(['confirmation', ...reminders])
  })

  it('with another address thirty hours before: the reminder of 24 hours is not lost', () => {
    const after = aSubject({ locale: 'en' })
    expect(planned({ before, after, history, now: '2027-05-14T12:00:00Z' })).toEqual(reminders)
  })

  it('after the first reminder: only what is still to come', () => {
    const after = aSubject({ locale: 'en' })
    expect(planned({ before, after, history, now: '2027-05-14T18:30:00Z' })).toEqual([reminders[1]])
  })

  it('after a change notice that nobody got: it is said again', () => {
    const after = aSubject({ startsAt: '2027-05-18T18:00:00Z', locale: 'en' })
    expect(planned({ before: moved, after, history })[0]).toBe('change')
  })
})

describe('the day after', () => {
  const visit = (serviceDate: string) => ({
    before: aSubject({ status: 'seated', serviceDate }),
    after: aSubject({ status: 'completed', serviceDate }),
  })

  it('guests are asked at 11:00 by the clock of the venue', () => {
    expect(planned({ ...visit('2027-05-15'), now: '2027-05-15T20:00:00Z' })).toEqual([
      'feedbackRequest 2027-05-16T09:00:00Z',
    ])
  })

  it('the night that ends on Sunday morning belongs to Saturday, also when the clocks change in it', () => {
    expect(planned({ ...visit('2027-03-27'), now: '2027-03-28T02:00:00Z' })).toEqual([
      'feedbackRequest 2027-03-28T09:00:00Z',
    ])
    expect(planned({ ...visit('2027-10-30'), now: '2027-10-31T02:00:00Z' })).toEqual([
      'feedbackRequest 2027-10-31T10:00:00Z',
    ])
  })

  it('nobody is asked about a visit that was closed days later, or where the venue does not ask', () => {
    expect(planned({ ...visit('2027-05-15'), now: '2027-05-18T12:00:00Z' })).toEqual([])
    const rules = { feedback: false }
    expect(planned({ ...visit('2027-05-15'), now: '2027-05-15T20:00:00Z', rules })).toEqual([])
  })

  it('a table taken up again and closed again asks anew; what was planned before is void', () => {
    const before = aSubject({ status: 'completed' })
    expect(planned({ before, after: aSubject({ status: 'seated' }) })).toEqual([])
  })
})

describe('text messages', () => {
  const after = aSubject({ phone: '+48601700800' })

  it('go to those without a mail address, where the venue sends them', () => {
    const phoneOnly = aSubject({ phone: '+48601700800', email: null })
    expect(planned({ after: phoneOnly })).toEqual(['confirmation NO_ADDRESS'])
    expect(planned({ after: phoneOnly, rules: { sms: 'withoutEmail' } })).toEqual([
      'confirmation sms',
      'reminder 24 2027-05-14T18:00:00Z sms',
      'reminder 3 2027-05-15T15:00:00Z sms',
    ])
  })

  it('remind everybody with a phone where the venue wants that, and nobody twice', () => {
    expect(planned({ after, rules: { sms: 'reminders' } })).toEqual([
      'confirmation',
      'reminder 24 2027-05-14T18:00:00Z sms',
      'reminder 3 2027-05-15T15:00:00Z sms',
    ])
  })

  it('do not go to what is no number', () => {
    const odd = aSubject({ phone: 'ask at the bar', email: null })
    expect(planned({ after: odd, rules: { sms: 'withoutEmail' } })).toEqual(['confirmation NO_ADDRESS'])
  })
})
