import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { spokenAllergyConsent } from '@/i18n/consentTexts'
import { writeAudit } from '@/operations/audit/writeAudit'
import { transactionOf } from '@/platform/database/transactions'
import { callerLanguage } from '@/platform/requestGuard/rest/caller'
import { recordConsents } from './recordConsents'

type About = { customerId: string } | { reservationId: string }

/**
 * Records that a guest agreed to have his allergies kept, as the user of the request says. A party without a guest on
 * record leaves the word in the audit log only. Needs a transaction.
 */
export async function noteSpokenConsent({ req, ...about }: About & { req: PayloadRequest }): Promise<void> {
  const tx = await transactionOf(req)
  const reservationId = 'reservationId' in about ? about.reservationId : null
  const { rows } = await tx.execute<{ customer: string | null; venue: string }>(
    'customerId' in about
      ? sql`select id as customer, venue_id as venue from customers where id = ${about.customerId}`
      : sql`select customer_id as customer, venue_id as venue from reservations where id = ${reservationId}`,
  )
  const [row] = rows
  if (row?.customer) {
    const language = callerLanguage()
    const { version, [language]: text } = spokenAllergyConsent
    await recordConsents({
      customerId: row.customer,
      reservationId,
      venueId: row.venue,
      consents: [{ kind: 'allergies', given: true, text, textVersion: version }],
      language,
      source: 'staff',
      req,
    })
  }
  await writeAudit({
    action: 'allergy-consent',
    collection: reservationId ? 'reservations' : 'customers',
    documentId: reservationId ?? row?.customer ?? undefined,
    req,
  })
}
