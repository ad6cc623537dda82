import type { Wish } from './decision'
import type { Facts } from './facts'

/** Whether anything was changed that the rules of availability have a say in. */
export function isSlotChanged(before: Facts, { wanted, booking }: Pick<Wish, 'wanted' | 'booking'>): boolean {
  const isGuest = booking.actor === 'guest'
  return (
    !before.startsAt.equals(wanted.startsAt) ||
    isEndSet(before, wanted) ||
    isEndTaken(before, wanted) ||
    before.partySize !== wanted.partySize ||
    (isGuest ? before.areaId !== wanted.areaId : areTablesSet(before, wanted)) ||
    (before.needsTable && !wanted.needsTable && before.tableIds.length === 0)
  )
}

/** An end set by hand. */
export const isEndSet = (before: Facts | null, { endsAt }: Facts): boolean =>
  endsAt !== null && !before?.endsAt?.equals(endsAt)

/** An end taken away: that of the rules holds again. */
export const isEndTaken = (before: Facts | null, { endsAt }: Facts): boolean =>
  endsAt === null && Boolean(before?.endsAt)

/** Tables chosen by hand, or taken away. */
export const areTablesSet = (before: Facts | null, { tableIds }: Facts): boolean => {
  const had = before?.tableIds ?? []
  return had.length !== tableIds.length || tableIds.some((id) => !had.includes(id))
}
