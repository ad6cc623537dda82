import { isOnline, type Channel } from './channel'
import type { Override, SlotRefusal } from './checkSlot'
import type { Reason } from './reason'

export function refusal(
  reason: Reason,
  facts: Partial<Omit<SlotRefusal, 'ok' | 'reason'>> = {},
): SlotRefusal {
  return { ok: false, reason, isTaken: false, override: null, ...facts }
}

/** What would let it through: staff may take most things on themselves, a large party may ask. */
export function overrideFor(reason: Reason, channel: Channel): Override | null {
  if (isOnline(channel)) return reason === 'PARTY_TOO_LARGE' ? 'groupRequest' : null
  return OVERRIDES[reason] ?? null
}

const OVERRIDES: Partial<Record<Reason, Override>> = {
  CLOSED: 'outsideHours',
  OUTSIDE_HOURS: 'outsideHours',
  TOO_SOON: 'past',
  PACING: 'overPacing',
  NO_TABLE: 'needsTable',
}
