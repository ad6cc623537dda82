import type { DepositStateWord } from '@/domain/billing/depositState'
import type { BoardDeposit } from '@/domain/board/board'
import { chargeDue } from '@/domain/policy/chargeDue'
import type { ReservationStatus } from '@/domain/reservation/status'
import type { PartyRow } from './boardRow'

type Shown = { status: ReservationStatus; withAmount: boolean }

/** How the money of a party stands: what was paid says more than what the policy asks for. Null: there is no money about. */
export function depositOf(
  {
    charge,
    depositState,
    paidCents,
    partySize,
  }: Pick<PartyRow, 'charge' | 'depositState' | 'paidCents' | 'partySize'>,
  { status, withAmount }: Shown,
): BoardDeposit | null {
  const due = chargeDue(charge, partySize)
  const state = STATES[depositState ?? 'none'] ?? (due ? beforeAnyMoney(status) : null)
  if (!state) return null
  const isCard = depositState === 'cardSaved' || due?.kind === 'guarantee'
  const amountCents = paidCents || due?.amountCents
  return {
    kind: isCard ? 'guarantee' : (charge?.depositKind ?? 'zadatek'),
    state,
    ...(withAmount && amountCents
      ? { amountCents, currency: due?.currency ?? charge?.currency ?? 'PLN' }
      : {}),
  }
}

const beforeAnyMoney = (status: ReservationStatus) =>
  status === 'held' || status === 'pending_payment' ? 'awaited' : 'unpaid'

const STATES: Record<DepositStateWord, BoardDeposit['state'] | null> = {
  none: null,
  due: 'awaited',
  processing: 'processing',
  paid: 'paid',
  partlyRefunded: 'partlyReturned',
  refunded: 'returned',
  kept: 'kept',
  applied: 'applied',
  cardSaved: 'cardSaved',
}
