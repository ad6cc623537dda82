import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { raiseAlert } from '@/operations/alerts/raiseAlert'
import { normaliseEmail } from '@/operations/customers/normaliseEmail'
import { normalisePhone } from '@/operations/customers/normalisePhone'
import { asStranger } from '@/operations/reservations/asStranger'
import type { FormBlock } from '@/payload-types'
import { withTransaction, type Transaction } from '@/platform/database/transactions'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import { requestContext } from '@/platform/http/requestContext'

const line = (most: number) => z.string().trim().max(most)

const written = z.strictObject({
  /** Slug of the page, and id of the form on it. */
  page: line(120).min(1),
  form: line(60).min(1),
  name: line(120).min(1),
  email: line(254)
    .min(1)
    .pipe(z.email({ error: 'NOT_AN_EMAIL' })),
  phone: line(40)
    .nullish()
    .transform((phone) => phone || null),
  words: line(4000).min(1),
  /** To be left empty: a trap for programs. */
  website: z.string().max(0, 'LEAVE_EMPTY').optional(),
})

/** Messages of which the staff are told one by one within an hour; after that, once for all. */
const toldOneByOne = 12

/**
 * Keeps what a stranger wrote through a form of a published page, and tells the staff, in one transaction. 404 where no such
 * form stands.
 */
export async function sendForm({
  body,
  now = new Date(),
  req: original,
}: {
  body: unknown
  now?: Date
  req: PayloadRequest
}): Promise<{ id: string }> {
  const req = asStranger(original)
  const { page, form, website: _, phone, email, ...said } = parseBody(written, body)
  const found = await findForm(page, form, req)
  if (!found) throw refusal('NOT_FOUND')
  return withTransaction(req, async (tx) => {
    const venue = await theVenue(tx)
    if (!venue) throw refusal('NOT_FOUND')
    // As the house: guests do not sign in.
    const { id } = await req.payload.create({
      collection: 'form-messages',
      depth: 0,
      data: {
        ...said,
        email: normaliseEmail(email),
        phone: normalisePhone(phone, venue.country) ?? phone,
        topic: found.topic,
        page: `/${page}`,
        locale: localeOf(req),
        sentAt: now.toISOString(),
        venue: venue.id,
      },
      req,
    })
    await raiseAlert({
      alert: 'siteMessage',
      cause: (await countSince(now, venue.id, tx)) > toldOneByOne ? 'form-message' : `form-message/${id}`,
      venueId: venue.id,
      detail: found.topic,
      now,
      req,
    })
    return { id }
  })
}

const localeOf = ({ locale }: PayloadRequest) =>
  (locale === 'en' || locale === 'pl' ? locale : requestContext()?.language) ?? 'pl'

/** As a stranger reads it: a form on a draft takes nothing. */
async function findForm(page: string, form: string, req: PayloadRequest): Promise<{ topic: string } | null> {
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { slug: { equals: page } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user: null,
    locale: 'pl',
    req,
  })
  const block = docs[0]?.blocks?.find((one): one is FormBlock => one.blockType === 'form' && one.id === form)
  return block && docs[0] ? { topic: block.heading ?? docs[0].title } : null
}

/** The house that the site is about. */
async function theVenue(tx: Transaction): Promise<{ id: string; country: string | null } | null> {
  const { rows } = await tx.execute<{ id: string; country: string | null }>(
    sql`select id, country from venues order by created_at, id limit 1`,
  )
  return rows[0] ?? null
}

async function countSince(now: Date, venueId: string, tx: Transaction): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from form_messages
    where venue_id = ${venueId}::uuid and sent_at > ${new Date(now.getTime() - 3_600_000).toISOString()}::timestamptz`)
  return rows[0]?.count ?? 0
}
