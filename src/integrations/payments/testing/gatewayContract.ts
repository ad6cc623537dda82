import { describe, expect, it } from 'vitest'
import { IntegrationError } from '../../IntegrationError'
import { BadSignature, type Movement, type PaymentGateway } from '../gateway'

/** One provider, set up for a test: the gateway, somebody in front of its form, and its events as they are delivered. */
export type GatewayUnderTest = {
  provider: string
  /** Epoch milliseconds; the clock stands still. */
  now: number
  gateway: () => PaymentGateway
  guest: {
    pays: (providerId: string) => Promise<void>
    isDeclined: (providerId: string, decline: string) => Promise<void>
    isAskedByBank: (providerId: string) => Promise<void>
    paysSlowly: (providerId: string) => Promise<void>
    /** With `decline` the card is saved and will be refused when it is charged. */
    savesCard: (providerId: string, decline: string | null) => Promise<void>
  }
  /** By the id of the subscription. */
  member: {
    joins: (providerId: string) => Promise<void>
    renews: (providerId: string) => Promise<void>
    failsToRenew: (providerId: string) => Promise<void>
    isGivenUp: (providerId: string) => Promise<void>
    catchesUp: (providerId: string) => Promise<void>
    cancels: (providerId: string) => Promise<void>
  }
  /** The latest event, signed with the own secret or another, now or at another time. */
  delivered: (signed?: { secret?: string; at?: number }) => Promise<{ payload: string; signature: string }>
}

/** What every gateway does, whoever takes the money. */
export function keepsGatewayContract({ now, gateway, guest, member, delivered }: GatewayUnderTest): void {
  let turn = 0
  const order = (changes: object = {}) => {
    turn += 1
    const money = { amountCents: 15_000, currency: 'PLN' }
    return {
      ...money,
      key: `begin-${turn}`,
      paymentId: `payment-${turn}`,
      description: 'Eliksir, Saturday',
      ...changes,
    }
  }
  const opened = async () => (await gateway().beginPayment(order())).providerId
  const paid = async () => {
    const providerId = await opened()
    await guest.pays(providerId)
    return providerId
  }

  describe('a payment', () => {
    it('is opened, finished by the guest, and read with what the provider keeps', async () => {
      const wanted = order({ receiptEmail: 'zofia@example.com' })
      const begun = await gateway().beginPayment(wanted)
      expect(begun).toMatchObject({
        state: 'open',
        clientSecret: expect.stringContaining('_secret_') as string,
      })
      await guest.pays(begun.providerId)
      expect(await gateway().readPayment(begun.providerId)).toEqual({
        providerId: begun.providerId,
        paymentId: wanted.paymentId,
        state: 'paid',
        amountCents: 15_000,
        receivedCents: 15_000,
        refundedCents: 0,
        feeCents: 325,
        currency: 'PLN',
        decline: null,
        isDisputed: false,
      })
    })

    it('that is declined stays open and says why; one that the bank asks about waits for the guest', async () => {
      const providerId = await opened()
      await guest.isDeclined(providerId, 'insufficient_funds')
      expect(await gateway().readPayment(providerId)).toMatchObject({
        state: 'open',
        decline: 'insufficient_funds',
      })
      await guest.isAskedByBank(providerId)
      expect(await gateway().readPayment(providerId)).toMatchObject({ state: 'needsGuest' })
      await guest.paysSlowly(providerId)
      expect(await gateway().readPayment(providerId)).toMatchObject({ state: 'processing', receivedCents: 0 })
    })

    it('asked for twice with one key is one payment; another order with that key is refused for good', async () => {
      const wanted = order()
      const twins = [gateway().beginPayment(wanted), gateway().beginPayment(wanted)]
      const [first, second] = await Promise.all(twins)
      expect(second).toEqual(first)
      const failure = await failureOf(gateway().beginPayment({ ...wanted, amountCents: 20_000 }))
      expect(failure).toMatchObject({ retryable: false })
    })

    it('opens the same form again after the page was loaded anew', async () => {
      const begun = await gateway().beginPayment(order())
      expect(await gateway().resumePayment(begun.providerId)).toEqual(begun)
    })

    it('is given up, unless the money was faster or is on its way', async () => {
      expect(await gateway().cancelPayment(await opened(), `cancel-${turn}`)).toMatchObject({
        state: 'cancelled',
      })
      expect(await gateway().cancelPayment(await paid(), `cancel-paid-${turn}`)).toMatchObject({
        state: 'paid',
      })
      const slow = await opened()
      await guest.paysSlowly(slow)
      expect(await gateway().cancelPayment(slow, `cancel-slow-${turn}`)).toMatchObject({
        state: 'processing',
      })
    })

    it('of an amount nobody can pay is refused for good', async () => {
      expect(await failureOf(gateway().beginPayment(order({ amountCents: 1 })))).toMatchObject({
        retryable: false,
      })
    })
  })

  describe('a saved card', () => {
    const saving = () => {
      turn += 1
      const who = { paymentId: `payment-${turn}`, name: 'Zofia Nowak', email: 'zofia@example.com' }
      return gateway().beginGuarantee({ ...who, key: `save-${turn}`, description: 'Saturday' })
    }
    const savedCard = async (decline: string | null = null) => {
      const { providerId } = await saving()
      expect(await gateway().readGuarantee(providerId)).toMatchObject({ state: 'open', card: null })
      await guest.savesCard(providerId, decline)
      return (await gateway().readGuarantee(providerId)).card!
    }

    it('is charged without its owner there', async () => {
      const card = await savedCard()
      expect(await gateway().chargeSavedCard({ ...order(), card })).toMatchObject({
        state: 'paid',
        receivedCents: 15_000,
      })
    })

    it('is charged once, however often the same charge is sent', async () => {
      const charge = { ...order(), card: await savedCard() }
      const first = await gateway().chargeSavedCard(charge)
      expect((await gateway().chargeSavedCard(charge)).providerId).toBe(first.providerId)
    })

    it('that is refused then leaves the payment open and says why', async () => {
      const seen = await gateway().chargeSavedCard({ ...order(), card: await savedCard('do_not_honor') })
      expect(seen).toMatchObject({ state: 'open', receivedCents: 0, decline: 'do_not_honor' })
    })

    it('is forgotten when it was not saved in time', async () => {
      const { providerId } = await saving()
      expect(await gateway().cancelGuarantee(providerId, `drop-${turn}`)).toMatchObject({
        state: 'cancelled',
      })
    })
  })

  describe('a membership', () => {
    const wanted = () => {
      turn += 1
      const plan = { id: 'club', name: 'Klub Żółtej Świecy', period: 'month' as const }
      const who = { name: 'Zofia Nowak', email: 'zofia@example.com' }
      const money = { amountCents: 4_900, currency: 'PLN' }
      return { key: `join-${turn}-0000`, membershipId: `membership-${turn}`, plan, ...who, ...money }
    }
    const joined = async () => {
      const { providerId } = await gateway().beginSubscription(wanted())
      await member.joins(providerId)
      return providerId
    }
    const read = (providerId: string) => gateway().readSubscription(providerId)

    it('begins with a payment that its member makes in the form', async () => {
      const order = wanted()
      const begun = await gateway().beginSubscription(order)
      expect(begun.payment.clientSecret).toContain('_secret_')
      expect(await read(begun.providerId)).toMatchObject({
        membershipId: order.membershipId,
        customerId: begun.customerId,
        state: 'begun',
        invoices: [{ state: 'open', isFirst: true, paymentProviderId: begun.payment.providerId }],
      })
      await member.joins(begun.providerId)
      const seen = await read(begun.providerId)
      expect(seen).toMatchObject({ state: 'active', cancelsAt: null, endedAt: null })
      expect(seen.invoices).toMatchObject([{ state: 'paid', amountCents: 4_900, currency: 'PLN' }])
      expect(seen.invoices[0]!.periodEnd.getTime()).toBeGreaterThan(now + 27 * 86_400_000)
      expect(await gateway().readPayment(begun.payment.providerId)).toMatchObject({ receivedCents: 4_900 })
    })

    it('asked for twice with one key is one membership', async () => {
      const order = wanted()
      const first = await gateway().beginSubscription(order)
      expect(await gateway().beginSubscription(order)).toEqual(first)
    })

    it('is renewed by another payment for another period', async () => {
      const providerId = await joined()
      await member.renews(providerId)
      const { invoices, state } = await read(providerId)
      expect({ state, count: invoices.length }).toEqual({ state: 'active', count: 2 })
      expect(invoices[1]).toMatchObject({ state: 'paid', isFirst: false })
      expect(invoices[1]!.periodEnd.getTime()).toBeGreaterThan(invoices[0]!.periodEnd.getTime())
    })

    it('falls behind when the card is refused, rests when nobody tries any more, and catches up when it is paid', async () => {
      const providerId = await joined()
      await member.failsToRenew(providerId)
      expect(await read(providerId)).toMatchObject({
        state: 'pastDue',
        invoices: [{ state: 'paid' }, { state: 'open', attempts: 1 }],
      })
      await member.isGivenUp(providerId)
      expect(await read(providerId)).toMatchObject({ state: 'paused' })
      await member.catchesUp(providerId)
      expect(await read(providerId)).toMatchObject({
        state: 'active',
        invoices: [{ state: 'paid' }, { state: 'paid' }],
      })
    })

    it('that was cancelled runs until its period is over; ended at once it is over', async () => {
      const providerId = await joined()
      await member.cancels(providerId)
      const seen = await read(providerId)
      expect(seen.state).toBe('active')
      expect(seen.cancelsAt).toEqual(seen.invoices[0]!.periodEnd)

      const other = await joined()
      expect(
        (await gateway().endSubscription(other, `end-${turn}-0000`, 'atPeriodEnd')).cancelsAt,
      ).not.toBeNull()
      const over = await gateway().endSubscription(other, `now-${turn}-0000`, 'now')
      expect(over).toMatchObject({ state: 'ended', endedAt: new Date(now), cancelsAt: null })
      expect((await gateway().endSubscription(other, `again-${turn}-0000`, 'now')).state).toBe('ended')
    })

    it('is told of with its own number, also by what is asked for it', async () => {
      const providerId = await joined()
      await member.failsToRenew(providerId)
      const { payload, signature } = await delivered()
      expect(gateway().readEvent(Buffer.from(payload), signature, new Date(now))).toMatchObject({
        about: 'subscription',
        objectId: providerId,
      })
    })

    it('has a page of the provider for its card', async () => {
      const { customerId } = await gateway().beginSubscription(wanted())
      const returnUrl = 'https://bar.example/pl/membership/key'
      const link = await gateway().portalLink({ customerId, returnUrl, locale: 'pl' })
      expect(link).toMatch(/^https:/)
    })

    it('that nobody knows is a failure for good', async () => {
      expect(await failureOf(read('sub_unknown'))).toMatchObject({ retryable: false })
    })
  })

  describe('a refund', () => {
    it('goes back in part and whole, and never twice or beyond what was paid', async () => {
      const providerId = await paid()
      const refundOf = (amountCents: number, refundId: string) =>
        gateway().refund({ key: refundId, providerId, amountCents, refundId })
      const first = await refundOf(9_000, `part-${turn}`)
      expect(first).toMatchObject({ state: 'done', amountCents: 9_000, refundId: `part-${turn}` })
      expect((await refundOf(9_000, `part-${turn}`)).providerId).toBe(first.providerId)
      expect(await failureOf(refundOf(6_001, `much-${turn}`))).toMatchObject({ retryable: false })
      await refundOf(6_000, `rest-${turn}`)
      expect(await gateway().readPayment(providerId)).toMatchObject({
        refundedCents: 15_000,
        receivedCents: 15_000,
      })
      expect(await gateway().readRefund(first.providerId)).toMatchObject({ paymentProviderId: providerId })
      const listed = await gateway().listRefunds(providerId)
      expect(listed.map(({ amountCents }) => amountCents)).toEqual([9_000, 6_000])
    })

    it('of what was never paid is refused for good', async () => {
      const refund = { key: `none-${turn}`, refundId: `none-${turn}`, amountCents: 100 }
      const providerId = await opened()
      expect(await failureOf(gateway().refund({ ...refund, providerId }))).toMatchObject({ retryable: false })
    })
  })

  describe('an event', () => {
    const read = ({ payload, signature }: { payload: string; signature: string | null }, at = now) =>
      gateway().readEvent(Buffer.from(payload), signature, new Date(at))

    it('says what it is about; a refund names its payment', async () => {
      const providerId = await paid()
      expect(read(await delivered())).toMatchObject({
        about: 'payment',
        objectId: providerId,
        type: 'payment_intent.succeeded',
      })
      await gateway().refund({ key: `r-${turn}`, providerId, amountCents: 100, refundId: 'r' })
      expect(read(await delivered())).toMatchObject({ about: 'refund', objectId: providerId })
    })

    it('of somebody else, changed on the way, without a signature or kept too long is refused', async () => {
      await paid()
      const { payload, signature } = await delivered()
      const forged = await delivered({ secret: 'whsec_other' })
      expect(() => read({ payload: payload.replace('succeeded', 'failed'), signature })).toThrow(BadSignature)
      expect(() => read({ payload, signature: null })).toThrow(BadSignature)
      expect(() => read({ payload, signature: 'v1=nonsense' })).toThrow(BadSignature)
      expect(() => read(forged)).toThrow(BadSignature)
      expect(() => read({ payload, signature }, now + 400_000)).toThrow(BadSignature)
    })

    it('carries no card and no secret', async () => {
      const { clientSecret, providerId } = await gateway().beginPayment(order())
      await guest.pays(providerId)
      const { payload } = await delivered()
      expect(read({ payload, signature: (await delivered()).signature })).not.toHaveProperty('data')
      expect(JSON.stringify(await gateway().readPayment(providerId))).not.toContain(clientSecret)
    })
  })

  it('what moved is listed, oldest first', async () => {
    const before = await movementsOf(gateway(), now)
    const providerId = await paid()
    await gateway().refund({ key: `moved-${turn}`, providerId, amountCents: 5_000, refundId: 'moved' })
    const moved = await movementsOf(gateway(), now)
    expect(moved.slice(before.length)).toMatchObject([
      { kind: 'charge', amountCents: 15_000, feeCents: 325, currency: 'PLN' },
      { kind: 'refund', amountCents: -5_000, feeCents: 0, currency: 'PLN' },
    ])
    expect(await movementsOf(gateway(), now + 1000)).toEqual([])
  })
}

/** What moved in the second after `ms`. */
export async function movementsOf(gateway: PaymentGateway, ms: number): Promise<Movement[]> {
  const moved: Movement[] = []
  for await (const one of gateway.listMovements(new Date(ms), new Date(ms + 1000))) moved.push(one)
  return moved
}

/** The failure that a call ends with. */
export async function failureOf(call: Promise<unknown>): Promise<IntegrationError> {
  const failure: unknown = await call.catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(IntegrationError)
  return failure as IntegrationError
}
