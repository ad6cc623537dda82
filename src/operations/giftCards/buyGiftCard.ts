import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { GIFT_CARD_DESIGNS } from '@/domain/billing/giftCardLists'
import { mayDeliverOn } from '@/domain/giftCards/giftCardTerms'
import { hideCardNumbers } from '@/domain/text/hideCardNumbers'
import { isDate } from '@/domain/time/isDate'
import { readGateway } from '@/integrations/payments'
import { openPayment } from '@/operations/billing/openPayment'
import { presentPayment, type PaymentToMake } from '@/operations/billing/presentPayment'
import { normaliseEmail } from '@/operations/customers/normaliseEmail'
import { answerIn } from '@/operations/reservations/answerIn'
import { asStranger } from '@/operations/reservations/asStranger'
import { answerOnce, orderOf } from '@/operations/reservations/idempotentAnswer'
import { transactionOf, withTransaction } from '@/platform/database/transactions'
import { fieldsAtFault, parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import { requestContext } from '@/platform/http/requestContext'
import { refuseTooMany } from '@/platform/rateLimits/refuseTooMany'
import { callerBlock } from '@/platform/requestGuard/rest/caller'
import { readGiftCardTerms, type GiftCardTerms } from './giftCardOffer'
import { orderUrlOf } from './orderToken'

const line = (most: number) => z.string().trim().max(most)
const email = line(254)
  .min(1)
  .pipe(z.email({ error: 'NOT_AN_EMAIL' }))
const blank = (value: unknown) => (value === '' ? undefined : value)

export const giftCardWish = z.strictObject({
  venue: z.string().min(1).max(80).optional(),
  amountCents: z.int().min(1).max(100_000_000),
  design: z.enum(GIFT_CARD_DESIGNS).default('coupe'),
  buyer: z.strictObject({ name: line(120).min(1), email }),
  /** Without a mail address the card goes to the buyer, who hands it over. */
  recipient: z
    .strictObject({ name: line(120).optional(), email: z.preprocess(blank, email.optional()) })
    .default({}),
  message: line(500).transform(hideCardNumbers).optional(),
  /** By the venue's clock; without it as soon as it is paid. */
  deliverOn: z.preprocess(blank, z.string().refine(isDate, { error: 'NOT_A_DATE' }).optional()),
  locale: z.enum(['pl', 'en']).optional(),
  terms: z.literal(true, { error: 'GIFT_CARD_TERMS' }),
  /** To be left empty: a trap for programs. */
  website: z.string().max(0, 'LEAVE_EMPTY').optional(),
})
type Wish = z.infer<typeof giftCardWish>

export type GiftCardOrdered = {
  /** The page on which it is paid for; whoever has the address may look at the order. */
  orderUrl: string
  amountCents: number
  currency: string
  payment: PaymentToMake | null
}

/** What is stored for a repeated order; the address and the form are derived again. */
type Stored = { id: string; paymentId: string; amountCents: number; currency: string; locale: 'pl' | 'en' }

/** For how long an order may be paid. */
const OPEN_HOURS = 24

type Order = { body: unknown; key: unknown; now?: Temporal.Instant; req: PayloadRequest }

/**
 * Orders a gift card: written down unpaid, with something to pay it by. It is worth something once the provider says that the
 * money has come, and not before. 404 where none are sold, 503 while the provider cannot be reached (the same key goes on).
 */
export async function buyGiftCard({
  body,
  key,
  now = Temporal.Now.instant(),
  req: original,
}: Order): Promise<GiftCardOrdered> {
  const req = asStranger(original)
  const wish = parseBody(giftCardWish, body)
  if (wish.locale) answerIn(wish.locale, req)
  const order = orderOf({ endpoint: 'gift-cards/buy', key, body: wish, status: 201, req })
  const terms = await readGiftCardTerms(wish.venue, req)
  if (!terms.isOffered) throw refusal('NOT_FOUND')
  refuseOdd(wish, terms, now)
  await refuseTooMany('bookingOfAddress', callerBlock())

  const stored = await answerOnce<Stored>(order, req, (steps) =>
    withTransaction(req, async () => {
      await steps.first(req)
      const answer = await writeDown(wish, terms, now, req)
      await steps.last(answer, req)
      return answer
    }),
  )
  const { id, paymentId, amountCents, currency, locale } = stored
  const payment = await presentPayment({ id: paymentId, req })
  return { orderUrl: orderUrlOf(id, locale), amountCents, currency, payment }
}

function refuseOdd({ amountCents, deliverOn }: Wish, terms: GiftCardTerms, now: Temporal.Instant): void {
  if (amountCents < terms.minCents || amountCents > terms.maxCents)
    throw fieldsAtFault([{ path: 'amountCents', message: 'GIFT_CARD_AMOUNT' }])
  if (deliverOn && !mayDeliverOn(deliverOn, terms.venue.timeZone, now))
    throw fieldsAtFault([{ path: 'deliverOn', message: 'DELIVERY_DAY' }])
}

async function writeDown(
  wish: Wish,
  { venue, currency }: GiftCardTerms,
  now: Temporal.Instant,
  req: PayloadRequest,
): Promise<Stored> {
  const { amountCents, design, buyer, recipient, message, deliverOn } = wish
  const locale = wish.locale ?? requestContext()?.language ?? 'pl'
  const id = randomUUID()
  const to = { name: recipient.name || null, email: recipient.email ? normaliseEmail(recipient.email) : null }
  const from = { name: buyer.name, email: normaliseEmail(buyer.email) }
  const tx = await transactionOf(req)
  await tx.execute(sql`
    insert into gift_cards (id, state, design, amount_cents, balance_cents, currency, deliver_on, buyer_name, buyer_email,
      recipient_name, recipient_email, message, locale, code_version, venue_id)
    values (${id}::uuid, 'unpaid', ${design}, ${amountCents}, 0, ${currency}, ${deliverOn ?? null}, ${from.name}, ${from.email},
      ${to.name}, ${to.email}, ${message || null}, ${locale}, 1, ${venue.id}::uuid)`)
  const payment = await openPayment(
    {
      ...{
        venueId: venue.id,
        purpose: 'giftCard',
        reason: 'purchase',
        provider: readGateway(req.payload)!.provider,
      },
      ...{ key: `gift-card-${id}`, amountCents, currency, giftCardId: id },
      expiresAt: now.add({ hours: OPEN_HOURS }),
      payer: { ...from, locale },
    },
    req,
  )
  return { id, paymentId: payment.id, amountCents, currency, locale }
}
