import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { stepDeposit, type DepositStep } from '@/domain/billing/depositBook'
import type { Entry } from '@/domain/billing/entry'
import { transactionOf } from '@/platform/database/transactions'
import { postAbout } from './postAbout'
import type { PaymentRow } from './paymentRow'

type Step = {
  payment: PaymentRow
  step: DepositStep
  /** Names it once and for all: done a second time nothing happens. */
  key: string
  refundId?: string | null
  now: Date
  req: PayloadRequest
}

/**
 * One movement of a deposit: in the book, and on the payment. The payment is held by the caller. Answers it as it is now,
 * unchanged where this very step was made before.
 */
export async function bookStep({ payment, step, key, refundId, now, req }: Step): Promise<PaymentRow> {
  const stepped = stepDeposit(bookOf(payment), step)
  if (!stepped.ok) throw new Error(`${key}: ${stepped.reason}`)
  const isNew = await postAbout({ payment, entry: entryFor(payment, stepped.entry), key, refundId, now, req })
  if (!isNew) return payment

  const { paidCents: receivedCents, refundedCents, retainedCents, appliedCents } = stepped.state
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update payments set received_cents = ${receivedCents}, refunded_cents = ${refundedCents},
      retained_cents = ${retainedCents}, applied_cents = ${appliedCents}, updated_at = now()
    where id = ${payment.id}::uuid`)
  return { ...payment, receivedCents, refundedCents, retainedCents, appliedCents }
}

export const bookOf = ({
  currency,
  receivedCents,
  refundedCents,
  retainedCents,
  appliedCents,
}: PaymentRow) => ({
  currency,
  paidCents: receivedCents,
  refundedCents,
  retainedCents,
  appliedCents,
})

/** Gift cards and memberships are owed to other accounts than deposits are. */
function entryFor({ purpose }: PaymentRow, entry: Entry): Entry {
  const account = ({ giftCard: 'giftCards', membership: 'memberships' } as const)[purpose as 'giftCard']
  if (!account) return entry
  const kind = entry.kind === 'depositCharged' ? CHARGED[purpose as 'giftCard'] : entry.kind
  const lines = entry.lines.map((line) => (line.account === 'deposits' ? { ...line, account } : line))
  return { ...entry, kind, lines }
}

const CHARGED = { giftCard: 'giftCardIssued', membership: 'membershipCharged' } as const
