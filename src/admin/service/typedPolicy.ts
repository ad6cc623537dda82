import type { Policy } from '@/domain/policy/policy'
import type { Policy as StoredPolicy } from '@/payload-types'

/** A policy as the form has it, half typed: what is empty counts as its default. */
export const typedPolicy = (typed: Partial<StoredPolicy>, currency: string): Policy => ({
  id: typed.id ?? 'new',
  name: typed.name ?? '',
  version: typed.version ?? 1,
  text: typed.text ?? '',
  depositKind: typed.depositKind ?? 'zaliczka',
  charge: typed.charge ?? 'none',
  chargeBasis: typed.chargeBasis ?? 'perPerson',
  chargeCents: whole(typed.chargeCents) ?? 0,
  chargeMinParty: whole(typed.chargeMinParty),
  tiers: rowsOf(typed.tiers).flatMap(({ before, unit, feePercent }) => {
    const time = whole(before)
    return time === null ? [] : { before: time, unit: unit ?? 'hours', feePercent: whole(feePercent) ?? 100 }
  }),
  feeBasis: typed.feeBasis ?? 'percentOfPrepaid',
  feeCents: whole(typed.feeCents) ?? 0,
  capCents: whole(typed.capCents),
  graceMinutes: whole(typed.graceMinutes) ?? 60,
  chargeDroppedCovers: typed.chargeDroppedCovers ?? false,
  currency,
})

/** A list without rows is 0 in a form. */
const rowsOf = <Row>(rows: readonly Row[] | null | undefined): readonly Row[] =>
  Array.isArray(rows) ? (rows as readonly Row[]) : []

const whole = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
