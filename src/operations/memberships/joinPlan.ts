import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { readGateway } from '@/integrations/payments'
import type { PaymentToMake } from '@/operations/billing/presentPayment'
import { asStranger } from '@/operations/reservations/asStranger'
import { answerOnce, orderOf } from '@/operations/reservations/idempotentAnswer'
import { transactionOf, withTransaction } from '@/platform/database/transactions'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import { requestContext } from '@/platform/http/requestContext'
import { refuseTooMany } from '@/platform/rateLimits/refuseTooMany'
import { callerBlock } from '@/platform/requestGuard/rest/caller'
import { memberUrlOf } from './memberToken'
import { presentMembership } from './presentMembership'

const wished = z.strictObject({
  /** Slug of the plan. */
  plan: z.string().min(1).max(80),
  name: z.string().trim().min(1).max(120),
  email: z.string().trim().max(254, 'TOO_LONG').pipe(z.email('NOT_AN_EMAIL')),
  locale: z.enum(['pl', 'en']).optional(),
  terms: z.literal(true, { error: 'MEMBER_TERMS_MISSING' }),
})

type Order = { body: unknown; key: unknown; req: PayloadRequest }

/** `memberUrl` is a key: whoever has it sees the membership and may pay for it. */
export type Joined = { memberUrl: string; payment: PaymentToMake | null }

/**
 * Begins a membership: written down, opened with the provider, its first payment to be made in the form. Nothing holds
 * before that payment. 503 where nobody takes money.
 */
export async function joinPlan({ body, key, req: original }: Order): Promise<Joined> {
  const req = asStranger(original)
  const wish = parseBody(wished, body ?? {})
  const gateway = readGateway(req.payload)
  if (!gateway) throw refusal('UNAVAILABLE')
  const order = orderOf({ endpoint: 'memberships/join', key, body: wish, status: 201, req })
  await refuseTooMany('bookingOfAddress', callerBlock())
  await refuseTooMany('bookingOfContact', wish.email.toLowerCase())
  const locale = wish.locale ?? requestContext()?.language ?? 'pl'

  const { id } = await answerOnce<{ id: string }>(order, req, (steps) =>
    withTransaction(req, async () => {
      await steps.first(req)
      const answer = { id: await writeDown({ ...wish, locale }, gateway.provider, req) }
      await steps.last(answer, req)
      return answer
    }),
  )
  return { memberUrl: memberUrlOf(id, locale), payment: await presentMembership({ id, req }) }
}

type Wish = { plan: string; name: string; email: string; locale: 'pl' | 'en' }

/** With the terms as they are today: what the plan says later is for those who come later. */
async function writeDown({ plan, name, email, locale }: Wish, provider: string, req: PayloadRequest) {
  const tx = await transactionOf(req)
  const id = randomUUID()
  const { rows } = await tx.execute(sql`
    insert into memberships (id, plan_id, state, name, email, locale, amount_cents, currency, period, failed_payments, provider,
      key, venue_id)
    select ${id}::uuid, p.id, 'begun', ${name}, ${email}, ${locale}, p.amount_cents, v.currency,
      p.period::text::enum_memberships_period, 0, ${provider}, ${`member-${id}`}, v.id
    from plans p join venues v on v.id = p.venue_id
    where p.slug = ${plan} and p.active returning id`)
  if (rows.length === 0) throw refusal('NOT_FOUND')
  await tx.execute(sql`
    insert into memberships_texts ("order", parent_id, path, text)
    select b._order, ${id}::uuid, 'benefits', coalesce(
      (select l.text from plans_benefits_locales l where l._parent_id = b.id and l._locale::text = ${locale}),
      (select min(l.text) from plans_benefits_locales l where l._parent_id = b.id))
    from plans_benefits b join plans p on p.id = b._parent_id where p.slug = ${plan}`)
  return id
}
