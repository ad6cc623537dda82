import { describe, expect, it } from 'vitest'
import { ACTORS, type Actor } from './actor'
import { allowedChanges, checkChange, type ChangeFacts } from './statusChanges'
import { STATUSES, type ReservationStatus } from './statuses'
import { at, tonight, WARSAW } from '../availability/testing/builders'

const facts = (more: Partial<ChangeFacts> = {}): ChangeFacts => ({
  from: 'confirmed',
  actor: 'host',
  now: tonight('19:00'),
  venue: WARSAW,
  serviceDate: '2027-05-15',
  startsAt: tonight('20:00'),
  endsAt: tonight('22:00'),
  noShowGraceMinutes: 15,
  autoNoShow: false,
  ...more,
})
const allowed = (more: Partial<ChangeFacts> = {}) =>
  allowedChanges(facts(more))
    .map(({ to }) => to)
    .sort()
const check = (to: ReservationStatus, more: Partial<ChangeFacts> & { reason?: string } = {}) =>
  checkChange({ ...facts(more), to, reason: more.reason })

/** Everything that conditions ask for is given. */
const easy = {
  now: tonight('23:30'),
  autoNoShow: true,
  isSettled: true,
  actorId: 'me',
  statusChangedBy: 'me',
  statusChangedAt: tonight('23:25'),
  serviceClosesAt: tonight('23:00'),
}

describe('who may do what', () => {
  const everything = (from: ReservationStatus | null, actor: Actor) => allowed({ ...easy, from, actor })

  it.each<
    [
      ReservationStatus | null,
      Record<'guest' | 'bartender' | 'host' | 'manager' | 'system', ReservationStatus[]>,
    ]
  >([
    [
      null,
      {
        guest: ['confirmed', 'held', 'pending', 'waitlisted'],
        bartender: [],
        host: ['confirmed', 'held', 'seated', 'waitlisted'],
        manager: ['confirmed', 'held', 'seated', 'waitlisted'],
        system: ['held'],
      },
    ],
    [
      'held',
      {
        guest: ['cancelled_guest', 'confirmed'],
        bartender: [],
        host: ['confirmed', 'expired', 'pending_payment'],
        manager: ['confirmed', 'expired', 'pending_payment'],
        system: ['confirmed', 'expired', 'pending_payment'],
      },
    ],
    [
      'pending_payment',
      {
        guest: ['cancelled_guest'],
        bartender: [],
        host: ['cancelled_guest', 'cancelled_venue', 'confirmed'],
        manager: ['cancelled_guest', 'cancelled_venue', 'confirmed'],
        system: ['confirmed', 'expired'],
      },
    ],
    [
      'pending',
      {
        guest: ['cancelled_guest'],
        bartender: [],
        host: ['confirmed', 'declined', 'pending_payment'],
        manager: ['confirmed', 'declined', 'pending_payment'],
        system: ['expired'],
      },
    ],
    [
      'waitlisted',
      {
        guest: ['cancelled_guest'],
        bartender: [],
        host: ['cancelled_venue', 'confirmed', 'held', 'seated'],
        manager: ['cancelled_venue', 'confirmed', 'held', 'seated'],
        system: ['expired', 'held'],
      },
    ],
    [
      'confirmed',
      {
        guest: [],
        bartender: ['arrived', 'seated'],
        host: ['arrived', 'cancelled_guest', 'cancelled_venue', 'no_show', 'seated'],
        manager: ['arrived', 'cancelled_guest', 'cancelled_venue', 'no_show', 'seated'],
        system: ['no_show'],
      },
    ],
    [
      'arrived',
      {
        guest: [],
        bartender: ['confirmed'],
        host: ['cancelled_guest', 'confirmed', 'seated'],
        manager: ['cancelled_guest', 'confirmed', 'seated'],
        system: [],
      },
    ],
    [
      'seated',
      {
        guest: [],
        bartender: [],
        host: ['arrived', 'completed'],
        manager: ['arrived', 'completed'],
        system: ['completed'],
      },
    ],
    [
      'no_show',
      {
        guest: [],
        bartender: [],
        host: ['arrived', 'confirmed', 'seated'],
        manager: ['arrived', 'confirmed', 'seated'],
        system: [],
      },
    ],
    ['completed', { guest: [], bartender: [], host: [], manager: ['seated'], system: [] }],
    ['expired', { guest: [], bartender: [], host: [], manager: ['confirmed'], system: ['confirmed'] }],
    ['declined', { guest: [], bartender: [], host: [], manager: ['confirmed'], system: [] }],
    ['cancelled_guest', { guest: [], bartender: [], host: [], manager: ['confirmed'], system: [] }],
    ['cancelled_venue', { guest: [], bartender: [], host: [], manager: ['confirmed'], system: [] }],
  ])('from %s', (from, expected) => {
    for (const actor of ACTORS) {
      const sameAs = actor === 'owner' ? 'manager' : actor
      expect([actor, ...everything(from, actor)]).toEqual([actor, ...expected[sameAs]])
    }
  })

  it('what is refused names what is allowed', () => {
    expect(check('completed')).toEqual({
      ok: false,
      reason: 'INVALID_TRANSITION',
      allowed: ['arrived', 'seated', 'cancelled_guest', 'cancelled_venue'],
    })
    expect(check('confirmed')).toMatchObject({ ok: false, reason: 'INVALID_TRANSITION' })
  })
})

describe('a guest', () => {
  it('books alone only where no money and no answer comes first', () => {
    const booking = { from: null, actor: 'guest' } as const
    expect(check('confirmed', booking).ok).toBe(true)
    expect(check('confirmed', { ...booking, isPaymentDue: true }).ok).toBe(false)
    expect(check('confirmed', { ...booking, needsApproval: true }).ok).toBe(false)
    expect(check('held', { ...booking, isPaymentDue: true }).ok).toBe(true)
  })

  it('is confirmed from a hold by paying', () => {
    expect(check('confirmed', { from: 'held', actor: 'guest' }).ok).toBe(false)
    expect(check('confirmed', { from: 'held', actor: 'guest', isSettled: true }).ok).toBe(true)
  })

  it('cancels until the start', () => {
    const cancel = (now: string) => check('cancelled_guest', { actor: 'guest', now: tonight(now) }).ok
    expect([cancel('19:59'), cancel('20:00')]).toEqual([true, false])
  })
})

describe('tonight', () => {
  it('a party arrives and sits down on its own service date, after midnight too', () => {
    const arrive = (now: ReturnType<typeof at>) => check('arrived', { actor: 'bartender', now }).ok
    expect(arrive(at('2027-05-15T05:59'))).toBe(false)
    expect(arrive(at('2027-05-15T06:00'))).toBe(true)
    expect(arrive(at('2027-05-16T05:59'))).toBe(true)
    expect(arrive(at('2027-05-16T06:00'))).toBe(false)
  })

  it('case 47: a no-show is refused five minutes after the start, allowed at sixteen', () => {
    const noShow = (time: string) => check('no_show', { now: tonight(time) }).ok
    expect(['20:05', '20:14', '20:15', '20:16'].map(noShow)).toEqual([false, false, true, true])
  })

  it('the house marks one by itself only when told to, and when the service is over', () => {
    const auto = (more: Partial<ChangeFacts>) =>
      check('no_show', { actor: 'system', serviceClosesAt: tonight('04:00'), ...more }).ok
    expect(auto({ now: tonight('04:00'), autoNoShow: true })).toBe(true)
    expect(auto({ now: tonight('03:59'), autoNoShow: true })).toBe(false)
    expect(auto({ now: tonight('04:00') })).toBe(false)
    expect(auto({ now: tonight('04:00'), autoNoShow: true, serviceClosesAt: null })).toBe(false)
    expect(auto({ now: tonight('06:00'), autoNoShow: true, serviceClosesAt: null })).toBe(false)
    expect(auto({ now: at('2027-05-16T06:00'), autoNoShow: true, serviceClosesAt: null })).toBe(true)
  })

  it('a party still seated an hour after its end is taken to have gone', () => {
    const gone = (time: string) =>
      check('completed', { from: 'seated', actor: 'system', now: tonight(time) }).ok
    expect([gone('22:59'), gone('23:00')]).toEqual([false, true])
  })

  it.each(['no_show', 'completed'] as const)('%s is taken back on the same service date only', (from) => {
    const back = (now: ReturnType<typeof at>) => check('seated', { from, actor: 'manager', now }).ok
    expect([back(at('2027-05-16T05:59')), back(at('2027-05-16T06:00'))]).toEqual([true, false])
  })
})

describe('mis-taps', () => {
  const tapped = { statusChangedAt: tonight('20:00'), statusChangedBy: 'anna' }

  it('"arrived" is taken back within ten minutes by the one who set it', () => {
    const undo = (actorId: string | null, time: string) =>
      check('confirmed', { ...tapped, from: 'arrived', actor: 'bartender', actorId, now: tonight(time) }).ok
    expect([undo('anna', '20:10'), undo('anna', '20:11'), undo('ben', '20:05'), undo(null, '20:05')]).toEqual(
      [true, false, false, false],
    )
  })

  it('"seated" by any host within ten minutes', () => {
    const undo = (time: string) =>
      check('arrived', { ...tapped, from: 'seated', actorId: 'ben', now: tonight(time) }).ok
    expect([undo('20:10'), undo('20:11')]).toEqual([true, false])
  })
})

describe('what a change needs', () => {
  it('a reason where money is taken to be there', () => {
    const byHand = { from: 'pending_payment', actor: 'host' } as const
    expect(check('confirmed', byHand)).toMatchObject({ ok: false, reason: 'REASON_REQUIRED' })
    expect(check('confirmed', { ...byHand, reason: '  ' }).ok).toBe(false)
    expect(check('confirmed', { ...byHand, reason: 'paid in cash' })).toMatchObject({ ok: true })
  })

  it('a new commit where a table is taken that was not held, and where a request is granted', () => {
    const needing = STATUSES.flatMap((from) =>
      allowedChanges(facts({ ...easy, from, actor: 'owner' })).flatMap(({ to, needsCommit }) =>
        needsCommit ? `${from} > ${to}` : [],
      ),
    )
    expect(needing).toEqual([
      'pending > confirmed',
      'pending > pending_payment',
      'waitlisted > held',
      'waitlisted > confirmed',
      'waitlisted > seated',
      'completed > seated',
      'no_show > seated',
      'no_show > arrived',
      'no_show > confirmed',
      'cancelled_guest > confirmed',
      'cancelled_venue > confirmed',
      'declined > confirmed',
      'expired > confirmed',
    ])
    expect(
      allowedChanges(facts({ from: null }))
        .filter(({ needsCommit }) => needsCommit)
        .map(({ to }) => to),
    ).toEqual(['held', 'confirmed', 'seated'])
  })
})
