import { sql } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { ask, signIn, type Caller } from '../helpers/asking'
import { newKey, order, tokenOf, wish, type Booked } from '../helpers/booking'
import { buyGift, cardOf, codeOf, openShop } from '../helpers/giftShop'
import { openPayload } from '../helpers/openPayload'
import { payingRoom } from '../helpers/payingRoom'
import type { Room } from '../helpers/room'
import { openTill, type Till } from '../helpers/till'

/** `FUZZ_RUNS=200` lives through more evenings. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 6)
const EACH_CENTS = 5_000
const LARGEST = 4

type Paying = Booked & { payment?: { clientSecret: string } | null }

let payload: Payload
let till: Till
let room: Room
let shop: Room
let manager: Caller
let night = 0

const morning = new Date('2027-05-08T08:00:00Z')

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning })
  payload = await openPayload()
  till = await openTill(payload)
  const tables = [{ minParty: 1, maxParty: LARGEST }]
  room = await payingRoom(
    payload,
    { chargeDroppedCovers: true },
    { tables, service: { maxAdvanceDays: 300 } },
  )
  shop = await openShop(payload)
})
afterAll(async () => {
  vi.useRealTimers()
  await till.close()
  await payload.destroy()
})

const STEPS = [
  'pay',
  'pay',
  'payTwice',
  'decline',
  'more',
  'fewer',
  'cancelByGuest',
  'cancelByVenue',
  'noShow',
  'charge',
  'waive',
  'comesAfterAll',
  'seated',
  'completed',
  'refundPart',
  'refundAll',
  'lateMoney',
  'redeemGift',
  'refundGift',
] as const
type Step = (typeof STEPS)[number]

it('whatever happens to a booking, in whichever order, nobody pays more than the policy says or gets back more than was paid', async () => {
  const evening = fc.record({
    steps: fc.array(fc.constantFrom(...STEPS), { minLength: 3, maxLength: 9 }),
    /** When the steps begin, before the visit, and how far they are apart. */
    hoursBefore: fc.integer({ min: 4, max: 40 }),
    minutes: fc.integer({ min: 1, max: 150 }),
  })
  await fc.assert(
    fc.asyncProperty(evening, async ({ steps, hoursBefore, minutes }) => {
      const guest = await arrive(hoursBefore)
      for (const step of ['pay', ...steps] as Step[]) {
        await guest.take(step)
        await till.round()
        await till.deliverNew()
        vi.setSystemTime(new Date(Date.now() + minutes * 60_000))
        await guest.expectFair()
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
}, 240_000)

/** A guest of a night of its own, with a booking for two and a gift card in the pocket. */
async function arrive(hoursBefore: number) {
  night += 1
  const startsAt = new Date(Date.parse('2027-06-01T18:00:00Z') + night * 86_400_000)
  vi.setSystemTime(new Date(startsAt.getTime() - hoursBefore * 3_600_000))
  manager = await signIn(payload, 'manager', `sequence-${night}`)
  const { body } = await order<Paying>('book', wish({ venue: room.slug, startsAt: startsAt.toISOString() }))
  const { docs } = await payload.find({
    collection: 'reservations',
    where: { reference: { equals: body.reference } },
    depth: 0,
  })
  const { id } = docs[0]!
  const token = tokenOf(body)
  const gift = await buyGift(shop)
  till.double.guest.pays(gift.body.payment!.clientSecret.split('_secret')[0]!)
  await till.deliverNew()
  const card = cardOf(gift.body)
  const code = await codeOf(payload, card)
  let most = 2

  const row = () => payload.findByID({ collection: 'reservations', id, depth: 0 })
  const guestSays = (verb: string, said: object = {}) =>
    ask(`POST /api/reservations/manage/${token}/${verb}`, {
      body: said,
      headers: { 'idempotency-key': newKey() },
    })
  const staffSay = async (changes: object) =>
    ask(`PATCH /api/reservations/${id}`, {
      as: manager,
      body: { ...changes, revision: (await row()).revision },
    })
  const openOnes = () =>
    till.rows<{ id: string }>(sql`
      select provider_id as id from payments
      where reservation_id = ${id}::uuid and provider_id is not null and state in ('open', 'needsGuest') order by created_at`)
  const refund = async (paymentOf: ReturnType<typeof sql>, amountCents?: number) => {
    for (const payment of await till.rows<{ id: string }>(sql`select id from payments where ${paymentOf}`))
      await ask(`POST /api/payments/${payment.id}/refund`, {
        as: manager,
        body: { reason: 'goodwill', ...(amountCents ? { amountCents } : {}) },
        headers: { 'idempotency-key': newKey() },
      })
  }
  const decide = async (decision: string) => {
    for (const task of await till.tasks(id))
      if (task.state === 'open' && task.kind === 'noShowFee')
        await ask(`POST /api/payment-tasks/${task.id}/${decision}`, {
          as: manager,
          body: {},
        })
  }
  const resize = async (size: number) => {
    if (size < 1 || size > LARGEST) return
    most = Math.max(most, size)
    await guestSays('change', { partySize: size })
  }
  const steps: Record<Step, () => Promise<unknown>> = {
    pay: async () => {
      for (const { id: open } of await openOnes()) till.double.guest.pays(open)
    },
    payTwice: async () => {
      for (const { id: open } of await openOnes()) till.double.guest.pays(open)
      for (
        let place = Math.max(0, till.double.events.length - 4);
        place < till.double.events.length;
        place += 1
      )
        await till.deliver(place)
    },
    decline: async () => {
      for (const { id: open } of await openOnes()) till.double.guest.isDeclined(open)
    },
    more: async () => resize((await row()).partySize + 1),
    fewer: async () => resize((await row()).partySize - 1),
    cancelByGuest: () => guestSays('cancel'),
    cancelByVenue: () => staffSay({ status: 'cancelled_venue' }),
    noShow: () => staffSay({ status: 'no_show' }),
    charge: () => decide('charge'),
    waive: () => decide('waive'),
    comesAfterAll: () => staffSay({ status: 'arrived' }),
    seated: () => staffSay({ status: 'seated' }),
    completed: () => staffSay({ status: 'completed' }),
    refundPart: () => refund(sql`reservation_id = ${id}::uuid and received_cents > 0`, 1_700),
    refundAll: () => refund(sql`reservation_id = ${id}::uuid and received_cents > 0`),
    /** It was on its way when the guest thought better of it. */
    lateMoney: async () => {
      const [open] = await openOnes()
      if (!open) return
      till.double.guest.paysSlowly(open.id)
      await till.deliverNew()
      await guestSays('cancel')
      till.double.guest.pays(open.id)
    },
    redeemGift: () =>
      ask('POST /api/gift-cards/redeem', {
        as: manager,
        body: { code, amountCents: 3_300 },
        headers: { 'idempotency-key': newKey() },
      }),
    refundGift: () => refund(sql`gift_card_id = ${card}::uuid`),
  }

  return {
    take: (step: Step) => steps[step](),
    expectFair: async () => {
      const [sums] = await till.rows<Sums>(sql`
        select coalesce(sum(received_cents), 0)::int as received, coalesce(sum(refunded_cents), 0)::int as refunded,
          coalesce(sum(retained_cents), 0)::int as retained, coalesce(sum(applied_cents), 0)::int as applied,
          coalesce(bool_and(refunded_cents <= received_cents and received_cents <= amount_cents), true) as "isFair",
          (select coalesce(sum(r.amount_cents), 0)::int from refunds r join payments q on q.id = r.payment_id
            where q.reservation_id = ${id}::uuid and r.state in ('wanted', 'onItsWay')) as coming
        from payments where reservation_id = ${id}::uuid`)
      const { received, refunded, retained, applied, isFair, coming } = sums!
      expect(isFair).toBe(true)
      // Beside what the policy has kept, the house never holds more than it asks of the largest party there was.
      expect(received - refunded - coming - retained).toBeLessThanOrEqual(most * EACH_CENTS)
      expect(refunded + retained + applied).toBeLessThanOrEqual(received)
      // Half of what was paid is the most that the policy keeps; each time it is rounded.
      expect(retained).toBeLessThanOrEqual(received / 2 + 10)
      const [card_] = await till.rows<{
        balance: number
        owed: number
        onTheirWay: number
      }>(sql`
        select g.balance_cents::int as balance, (select -sum(l.amount_cents)::int from ledger_lines l
          where l.gift_card_id = g.id and l.account = 'giftCards') as owed,
          (select coalesce(sum(r.amount_cents), 0)::int from refunds r join payments q on q.id = r.payment_id
            where q.gift_card_id = g.id and r.state in ('wanted', 'onItsWay')) as "onTheirWay"
        from gift_cards g where g.id = ${card}::uuid`)
      expect(card_!.owed).toBe(card_!.balance + card_!.onTheirWay)
      const lopsided = await till.rows(sql`
        select entry from ledger_lines group by entry having sum(amount_cents) <> 0`)
      expect(lopsided).toEqual([])
      await expectTheirBookAgrees()
    },
  }

  type Sums = {
    received: number
    refunded: number
    retained: number
    applied: number
    isFair: boolean
    coming: number
  }

  /** What the provider has taken and given back is what the house says, for each payment. */
  async function expectTheirBookAgrees() {
    const ours = await till.rows<{
      id: string
      received: number
      refunded: number
    }>(sql`
      select provider_id as id, received_cents::int as received, refunded_cents::int as refunded from payments
      where (reservation_id = ${id}::uuid or gift_card_id = ${card}::uuid) and provider_id is not null`)
    for (const { id: providerId, received, refunded } of ours) {
      const theirs = till.double.payments.get(providerId)!
      expect(received).toBe(theirs.status === 'succeeded' ? theirs.amount_received : 0)
      const back = [...till.double.refunds.values()].filter(
        ({ payment_intent: of, status }) => of === providerId && status === 'succeeded',
      )
      expect(refunded).toBe(back.reduce((sum, { amount }) => sum + amount, 0))
    }
  }
}
