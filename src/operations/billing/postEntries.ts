import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { VatTreatment } from '@/domain/billing/accountLists'
import type { Entry } from '@/domain/billing/entry'
import { transactionOf } from '@/platform/database/transactions'

export type EntryToPost = {
  /** Names what happened, once and for all: 'paid/<payment>'. */
  key: string
  entry: Entry
  vat?: { treatment: VatTreatment; percent: number | null }
}

export type EntryAbout = {
  venueId: string
  paymentId?: string | null
  refundId?: string | null
  reservationId?: string | null
  giftCardId?: string | null
  membershipId?: string | null
  payoutId?: string | null
  disputeId?: string | null
  serviceDate?: string | null
}

type Posting = { entries: readonly EntryToPost[]; about: EntryAbout; at: Date; req: PayloadRequest }

/**
 * Writes entries into the book, in the transaction of what they are about. One whose key stands there already is left as it
 * is. Answers the keys that were new: what follows from an entry follows once.
 */
export async function postEntries({ entries, about, at, req }: Posting): Promise<Set<string>> {
  const tx = await transactionOf(req)
  const posted = new Set<string>()
  for (const { key, entry, vat } of entries) {
    const lines = entry.lines.map(({ account, amountCents }, place) => ({ place, account, amountCents }))
    const { rows } = await tx.execute(sql`
      insert into ledger_lines (entry, place, kind, account, amount_cents, currency, at, venue_id, payment_id, refund_id,
        reservation_id, gift_card_id, membership_id, payout_id, dispute_id, service_date, vat_treatment, vat_percent)
      select ${key}, line.place, ${entry.kind}::enum_ledger_lines_kind, line.account::enum_ledger_lines_account,
        line."amountCents", ${entry.currency}, ${at.toISOString()}::timestamptz, ${about.venueId}::uuid,
        ${about.paymentId ?? null}::uuid, ${about.refundId ?? null}::uuid, ${about.reservationId ?? null}::uuid,
        ${about.giftCardId ?? null}::uuid, ${about.membershipId ?? null}::uuid, ${about.payoutId ?? null}::uuid,
        ${about.disputeId ?? null}::uuid, ${about.serviceDate ?? null},
        ${vat?.treatment ?? 'none'}::enum_ledger_lines_vat_treatment, ${vat?.percent ?? null}::numeric
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as line (place int, account text, "amountCents" numeric)
      where not exists (select from ledger_lines known where known.entry = ${key})
      on conflict (entry, place) do nothing
      returning entry`)
    if (rows.length > 0) posted.add(key)
  }
  return posted
}
