import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { readNip } from '@/domain/billing/readNip'
import { withTransaction } from '@/platform/database/transactions'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import { askForDocument, type BuyerRow } from './askForDocument'
import { readPayments } from './paymentRow'
import { sendConfirmation } from './sendConfirmation'

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((typed) => typed || null)

/** What whoever paid wants on the confirmation; without a NIP nothing of it stands there. */
const wished = z.strictObject({
  nip: z
    .string()
    .max(30)
    .nullish()
    .transform((typed, check) => {
      if (!typed?.trim()) return null
      const nip = readNip(typed)
      if (!nip) check.addIssue({ code: 'custom', message: 'NOT_A_NIP' })
      return nip
    }),
  name: line(200),
  address: line(300),
})

type Wanted = { of: { paymentId: string } | { reservationId: string }; body: unknown; req: PayloadRequest }

/**
 * Puts a buyer onto payments: the confirmation names them from now on and is sent anew, and the program that keeps the books
 * hears that a document is asked for. The same buyer again changes nothing. 404 where nothing was asked for.
 */
export async function setBuyer({ of, body, req }: Wanted): Promise<BuyerRow> {
  const { nip, name, address } = parseBody(wished, body ?? {})
  const buyer = nip ? { nip, name, address } : { nip: null, name: null, address: null }
  return withTransaction(req, async (tx) => {
    const now = new Date()
    const payments = await readPayments(wantedOf(of), tx, { lock: true })
    if (payments.length === 0) throw refusal('NOT_FOUND')
    const { rows } = await tx.execute<{ id: string }>(sql`
      update payments p set buyer_nip = ${buyer.nip}, buyer_name = ${buyer.name}, buyer_address = ${buyer.address},
        updated_at = now()
      where ${wantedOf(of)} and (p.buyer_nip, p.buyer_name, p.buyer_address) is distinct from
        (${buyer.nip}::varchar, ${buyer.name}::varchar, ${buyer.address}::varchar)
      returning p.id`)
    const changed = new Set(rows.map(({ id }) => id))
    for (const payment of payments) {
      if (!changed.has(payment.id) || payment.receivedCents === 0 || !nip) continue
      await askForDocument({ payment: { ...payment, buyer: { nip, name, address } }, now, req })
      await sendConfirmation({ payment, now, req })
    }
    return buyer
  })
}

/** Cards that were only saved have nothing to confirm. */
const wantedOf = (of: Wanted['of']): SQL =>
  'paymentId' in of
    ? sql`p.id = ${of.paymentId}::uuid`
    : sql`p.reservation_id = ${of.reservationId}::uuid and p.purpose <> 'guarantee' and p.state <> 'cancelled'`
