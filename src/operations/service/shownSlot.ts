import type { Slot, Remaining } from '@/domain/availability/findSlots'
import type { Reason } from '@/domain/availability/reason'
import { timeLabel } from '@/domain/time/timeLabel'
import { withOffset } from '@/domain/time/withOffset'

/** A start as staff see it. Instants carry the venue's offset. */
export type ShownSlot = {
  startsAt: string
  endsAt: string
  /** '19:30'; in the hour that an autumn night has twice '02:30 CEST'. */
  label: string
  endLabel: string
  /** The calendar has turned, the night has not. */
  isAfterMidnight: boolean
  serviceId: string
  turnMinutes: number
  leavesAtClose: boolean
  free: boolean
  reason: Reason | null
  remaining: Remaining | null
  tableIds: string[]
}

export function shownSlot(slot: Slot, timeZone: string): ShownSlot {
  const { startsAt, endsAt, label, serviceDate, serviceId, turnMinutes, leavesAtClose, free } = slot
  return {
    startsAt: withOffset(startsAt, timeZone),
    endsAt: withOffset(endsAt, timeZone),
    label,
    endLabel: timeLabel(endsAt, timeZone),
    isAfterMidnight: startsAt.toZonedDateTimeISO(timeZone).toPlainDate().toString() !== serviceDate,
    serviceId,
    turnMinutes,
    leavesAtClose,
    free,
    reason: slot.free ? null : slot.reason,
    remaining: slot.free ? slot.remaining : null,
    tableIds: slot.free ? slot.match.tableIds : [],
  }
}
