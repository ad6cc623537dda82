import type { Temporal } from 'temporal-polyfill'
import { cancellationCost } from '../../policy/cancellationCost'
import { chargeDue } from '../../policy/chargeDue'
import { partyChangeCost } from '../../policy/partyChangeCost'
import type { PolicySnapshot } from '../../policy/policySnapshot'
import { noDeposit, openCents, stepDeposit, type DepositState, type DepositVerb } from '../depositBook'
import type { Entry } from '../entry'
import { spreadOver } from '../spreadOver'

export type MoneyStep =
  | {
      do:
        | 'pay'
        | 'payLate'
        | 'decline'
        | 'noShow'
        | 'charge'
        | 'waive'
        | 'comeAfterAll'
        | 'leave'
        | 'backAtTable'
    }
  | { do: 'party'; covers: number }
  | { do: 'cancel'; by: 'guest' | 'venue' }
  | { do: 'refund'; cents: number | null }
  | { do: 'bankRefuses' }

type Status = 'held' | 'confirmed' | 'no_show' | 'completed' | 'over'

/**
 * A booking's money, by the rules of the domain alone and as its operations put them together: for properties over whole
 * evenings. It keeps what guests were asked for and what the policy would have taken beside what was really moved.
 */
export function bookingMoney(snapshot: PolicySnapshot, startsAt: Temporal.Instant, first: number) {
  let status: Status = 'held'
  let covers = first
  let task: 'open' | null = null
  const payments: { asked: number; state: DepositState; isOpen: boolean; wanted: number | null }[] = []
  const entries: Entry[] = []
  /** Fees that the policy named at the moment of each decision. */
  let feesNamed = 0
  let most = 0

  const ask = (cents: number, wanted: number | null) => {
    payments.push({ asked: cents, state: noDeposit('PLN'), isOpen: true, wanted })
  }
  const due = chargeDue(snapshot, covers)
  if (due?.kind === 'deposit') {
    ask(due.amountCents, null)
    most = due.amountCents
  } else status = 'confirmed'

  const sum = (name: keyof Omit<DepositState, 'currency'>) =>
    payments.reduce((total, { state }) => total + state[name], 0)
  const open = () => payments.reduce((total, { state }) => total + openCents(state), 0)
  const move = (place: number, verb: DepositVerb, amountCents: number) => {
    if (amountCents === 0) return
    const stepped = stepDeposit(payments[place]!.state, { do: verb, amountCents })
    if (!stepped.ok) throw new Error(`${verb} ${amountCents}: ${stepped.reason}`)
    payments[place]!.state = stepped.state
    entries.push(stepped.entry)
  }
  const spread = (verb: DepositVerb, amountCents: number) => {
    const purses = payments.map(({ state }, place) => ({ id: String(place), openCents: openCents(state) }))
    for (const share of spreadOver(amountCents, purses)) move(Number(share.id), verb, share.amountCents)
  }
  const all = (verb: 'releaseRetained' | 'releaseApplied', name: 'retainedCents' | 'appliedCents') =>
    payments.forEach(({ state }, place) => move(place, verb, state[name]))
  const costOf = (now: Temporal.Instant, by: 'guest' | 'venue', isNoShow = false) =>
    cancellationCost({ snapshot, startsAt, now, covers, paidCents: open(), by, isNoShow })
  const settle = (keptCents: number, feeCents: number) => {
    feesNamed += feeCents
    spread('retain', Math.min(keptCents, open()))
    spread('refund', open())
  }

  const steps: Record<string, (step: MoneyStep, now: Temporal.Instant) => void> = {
    pay: () => {
      const place = payments.findIndex(({ isOpen }) => isOpen)
      const payment = payments[place]
      if (!payment) return
      payment.isOpen = false
      move(place, 'pay', payment.asked)
      if (status === 'held') status = 'confirmed'
      else if (payment.wanted !== null && status === 'confirmed') covers = payment.wanted
      else spread('refund', openCents(payment.state))
    },
    /** The table has gone meanwhile. */
    payLate: () => {
      const place = payments.findIndex(({ isOpen }) => isOpen)
      if (place < 0 || status !== 'held') return
      payments[place]!.isOpen = false
      move(place, 'pay', payments[place]!.asked)
      status = 'over'
      spread('refund', open())
    },
    decline: () => undefined,
    party: (step, now) => {
      const { covers: newCovers } = step as { covers: number }
      if (status !== 'confirmed') return
      for (const payment of payments) payment.isOpen = false
      const change = { snapshot, startsAt, now, covers, newCovers, paidCents: open(), by: 'guest' } as const
      const { charge, feeCents, refundCents } = partyChangeCost(change)
      if (charge?.kind === 'deposit') {
        most = Math.max(most, chargeDue(snapshot, newCovers)!.amountCents)
        return ask(charge.amountCents, newCovers)
      }
      feesNamed += feeCents
      spread('retain', Math.min(feeCents, open() - refundCents))
      spread('refund', refundCents)
      covers = newCovers
    },
    cancel: (step, now) => {
      const { by } = step as { by: 'guest' | 'venue' }
      if (status !== 'confirmed' && status !== 'held') return
      const { keptCents, feeCents } = costOf(now, by)
      settle(keptCents, feeCents)
      status = 'over'
    },
    noShow: () => {
      if (status !== 'confirmed') return
      status = 'no_show'
      task = open() > 0 ? 'open' : null
    },
    charge: (_, now) => {
      if (task !== 'open') return
      task = null
      const { keptCents, feeCents } = costOf(now, 'guest', true)
      settle(keptCents, feeCents)
    },
    waive: () => {
      if (task !== 'open') return
      task = null
      settle(0, 0)
    },
    comeAfterAll: () => {
      if (status !== 'no_show') return
      task = null
      all('releaseRetained', 'retainedCents')
      status = 'confirmed'
    },
    leave: () => {
      if (status !== 'confirmed') return
      spread('apply', open())
      status = 'completed'
    },
    backAtTable: () => {
      if (status !== 'completed') return
      all('releaseApplied', 'appliedCents')
      status = 'confirmed'
    },
    refund: (step) => {
      const { cents } = step as { cents: number | null }
      payments.forEach(({ state }, place) => {
        const purses = [
          { id: 'refund', openCents: openCents(state) },
          { id: 'refundRetained', openCents: state.retainedCents },
          { id: 'refundApplied', openCents: state.appliedCents },
        ]
        const left = purses.reduce((total, purse) => total + purse.openCents, 0)
        // More than there is is refused whole.
        if ((cents ?? left) > left) return
        for (const { id, amountCents } of spreadOver(cents ?? left, purses))
          move(place, id as DepositVerb, amountCents)
      })
    },
    bankRefuses: () => {
      const place = payments.findIndex(({ state }) => state.refundedCents > 0)
      if (place >= 0) move(place, 'refundFailed', payments[place]!.state.refundedCents)
    },
  }

  return {
    take: (step: MoneyStep, now: Temporal.Instant) => steps[step.do]!(step, now),
    state: () => ({
      status,
      covers,
      entries,
      feesNamed,
      /** The most that the policy has asked for at any size of the party. */
      most,
      received: sum('paidCents'),
      refunded: sum('refundedCents'),
      retained: sum('retainedCents'),
      applied: sum('appliedCents'),
      open: open(),
    }),
  }
}
