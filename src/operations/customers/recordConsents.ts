import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { ConsentKind } from '@/domain/customer/consentKinds'
import type { Source } from '@/domain/reservation/sources'
import { transactionOf } from '@/platform/database/transactions'
import { countMarketing } from './countMarketing'

export type ConsentAnswer = {
  kind: ConsentKind
  given: boolean
  /** The words the guest saw, in `language`, and which version of them. */
  text: string
  textVersion: string
}

/** Notes what a guest agreed to or took back. Rows are only ever added; the newest of a kind counts. Needs a transaction. */
export async function recordConsents({
  customerId,
  reservationId = null,
  venueId,
  consents,
  language,
  source,
  now = new Date(),
  req,
}: {
  customerId: string
  reservationId?: string | null
  venueId: string
  consents: ConsentAnswer[]
  language: 'pl' | 'en'
  source: Source
  now?: Date
  req: PayloadRequest
}): Promise<void> {
  if (consents.length === 0) return
  const tx = await transactionOf(req)
  const rows = consents.map(
    ({ kind, given, text, textVersion }) => sql`(
      ${kind}::enum_consents_kind, ${given}, ${now.toISOString()}, ${customerId}::uuid, ${reservationId}::uuid, ${text},
      ${textVersion}, ${language}::enum_consents_language, ${source}::enum_consents_source, ${venueId}::uuid)`,
  )
  await tx.execute(sql`
    insert into consents
      (kind, given, given_at, customer_id, reservation_id, text, text_version, language, source, venue_id)
    values ${sql.join(rows, sql`, `)}`)
  if (consents.some(({ kind }) => kind === 'marketing')) await countMarketing(customerId, req)
}
