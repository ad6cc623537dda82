import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { transactionOf, type Transaction } from '@/platform/database/transactions'
import { forgetPayers } from '@/operations/billing/forgetPayers'
import { forgetMessages } from '@/operations/messages/forgetMessages'
import { NAMELESS } from './nameless'
import type { Traces } from './readTraces'

/** Removes a guest from where he was only mentioned: kept answers, merges, names of files, jobs, and the backoffice's own notes. */
export async function forgetTraces({
  traces,
  records,
  bookings,
  now,
  req,
}: {
  traces: Traces
  records: string[]
  bookings: string[]
  now: Date
  req: PayloadRequest
}): Promise<void> {
  const tx = await transactionOf(req)
  const guests = listOf(records)
  const mentions = [...traces.texts, ...records, ...bookings, ...(await referencesOf(bookings, tx))]

  await forgetFeedback(bookings, tx)
  await tx.execute(sql`delete from idempotency_keys where ${mentioned(sql`answer::text`, mentions)}`)
  await tx.execute(sql`delete from contact_problems where ${isOneOf(sql`address`, traces.texts)}`)
  await forgetFormMessages(traces, tx)
  await tx.execute(sql`delete from payload_jobs where ${mentioned(sql`input::text`, traces.texts)}`)
  await forgetMessages({ guests: records, bookings, texts: traces.texts, tx })
  await forgetPayers({ guests: records, bookings, texts: traces.texts, now, req })
  await tx.execute(sql`
    delete from payload_preferences where ${mentioned(sql`concat(key, value::text)`, [...traces.texts, ...records, ...bookings])}`)
  await tx.execute(sql`
    delete from payload_locked_documents where id in (
      select parent_id from payload_locked_documents_rels where customers_id in (${guests}))`)
  await tx.execute(sql`
    update customer_merges set moved = '{"reservations": [], "filled": [], "tags": []}'::jsonb, updated_at = now()
    where kept_id in (${guests}) or merged_id in (${guests})`)
  await tx.execute(sql`
    update import_batches set file_name = ${NAMELESS}, updated_at = now()
    where ${mentioned(sql`file_name`, wordsOf(traces.texts))} and id in (
      select import_batch_id from customers where id in (${guests})
      union select import_batch_id from reservations where customer_id in (${guests}))`)
}

/** The rating stays, without the words; what a receiver of webhooks said may have named the guest. */
async function forgetFeedback(bookings: string[], tx: Transaction): Promise<void> {
  if (bookings.length === 0) return
  await tx.execute(sql`
    update feedback set words = null, answer_note = null, updated_at = now()
    where reservation_id in (${listOf(bookings)})`)
  await tx.execute(sql`
    update webhook_deliveries set response_excerpt = null, updated_at = now()
    where subject in (${sql.join(
      bookings.map((id) => sql`${id}`),
      sql`, `,
    )})`)
}

/** What he wrote through the site goes; where somebody else wrote of him, the words go. A first name alone is nobody's. */
async function forgetFormMessages({ texts }: Traces, tx: Transaction): Promise<void> {
  await tx.execute(
    sql`delete from form_messages where ${isOneOf(sql`email`, texts)} or ${isOneOf(sql`phone`, texts)}`,
  )
  const telling = texts.filter((text) => /[@\s\d]/.test(text))
  await tx.execute(sql`
    update form_messages set words = null, answer_note = null, updated_at = now()
    where ${mentioned(sql`concat_ws(' ', words, answer_note)`, telling)}`)
  await tx.execute(sql`
    update form_messages set name = ${NAMELESS}, updated_at = now() where ${isOneOf(sql`name`, telling)}`)
}

const listOf = (ids: string[]) =>
  sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )

/** Whether a text holds one of these, whatever the case. */
function mentioned(text: SQL, words: string[]): SQL {
  if (words.length === 0) return sql`false`
  const list = sql.join(
    words.map((word) => sql`${word}`),
    sql`, `,
  )
  return sql`exists (select 1 from unnest(array[${list}]) as said (word) where strpos(lower(${text}), lower(word)) > 0)`
}

/** Whether a text is one of these, whatever the case. */
function isOneOf(text: SQL, words: string[]): SQL {
  const list = words.map((word) => sql`${word.toLowerCase()}`)
  return list.length === 0 ? sql`false` : sql`lower(${text}) in (${sql.join(list, sql`, `)})`
}

async function referencesOf(bookings: string[], tx: Transaction): Promise<string[]> {
  if (bookings.length === 0) return []
  const { rows } = await tx.execute<{ reference: string }>(
    sql`select reference from reservations where id in (${listOf(bookings)}) and reference is not null`,
  )
  return rows.map(({ reference }) => reference)
}

/** Files are named after a person by a word of the name or by the first part of the mail. */
const wordsOf = (texts: string[]) =>
  texts.flatMap((text) => (text.split('@')[0] ?? '').split(/[\s.,_+-]+/)).filter((word) => word.length > 2)
