import type { APIError } from 'payload'
import { alternatives } from '@/domain/availability/alternatives'
import { isOnline } from '@/domain/availability/channel'
import { refusalCode, type SlotRefusal } from '@/domain/availability/checkSlot'
import { findSlots, type SlotSearch } from '@/domain/availability/findSlots'
import { mayOverride } from '@/domain/reservation/overrides'
import { withOffset } from '@/domain/time/withOffset'
import { refusal } from '@/platform/http/refusal'
import type { Temporal } from 'temporal-polyfill'
import type { Booking } from './booking'

type Question = Omit<SlotSearch, 'channel' | 'now'> & { startsAt: Temporal.Instant; booking: Booking }

/** Why a start cannot be booked: 409 `SLOT_TAKEN` with the nearest free starts, or 422 with the rule that is broken. */
export function refuseSlot(refused: SlotRefusal, question: Question): APIError {
  const { booking } = question
  const code = refusalCode(refused)
  const detail = isOnline(booking.channel) ? {} : forStaff(refused, booking)
  if (code === 'SLOT_TAKEN' || code === 'NO_TABLE')
    return refusal(code, { ...detail, alternatives: nearestFree(question) })
  return refusal(code, detail)
}

/** The same when the database was asked last: another party was faster. */
export const slotTaken = (question: Question): APIError =>
  refusal('SLOT_TAKEN', { alternatives: nearestFree(question) })

/** The three nearest free starts of that night. */
export function nearestFree({ booking, startsAt, ...search }: Question): Alternative[] {
  const { channel, now } = booking
  const { timeZone } = search.night.venue
  const { slots } = findSlots({ ...search, channel: channel === 'walkIn' ? 'staff' : channel, now })
  return alternatives(slots, startsAt).map((slot) => ({
    startsAt: withOffset(slot.startsAt, timeZone),
    label: slot.label,
    serviceDate: slot.serviceDate,
    areaIds: slot.areaIds,
  }))
}

export type Alternative = { startsAt: string; label: string; serviceDate: string; areaIds: string[] }

/** Staff read the very rule, what is wrong with each table, and what they could take on themselves. */
function forStaff({ reason, override, tables }: SlotRefusal, { actor }: Booking) {
  return {
    reason,
    ...(override && mayOverride(actor, override) ? { override } : {}),
    ...(tables
      ? { tables: tables.map(({ tableId, free, obstacles }) => ({ tableId, free, obstacles })) }
      : {}),
  }
}
