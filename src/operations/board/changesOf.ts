import type { MoveCommand } from '@/domain/board/commands'

/** A move in the fields of the reservation. Without tables the best is chosen; with a reason, managers may do without one. */
export const changesOf = ({
  startsAt,
  endsAt,
  tables,
  partySize,
  reason,
}: Omit<MoveCommand, 'revision'>) => ({
  ...(startsAt ? { startsAt: new Date(startsAt).toISOString() } : {}),
  ...(endsAt ? { endsAt: new Date(endsAt).toISOString() } : {}),
  ...(tables ? { tables, needsTable: tables.length === 0 && Boolean(reason) } : {}),
  ...(partySize ? { partySize } : {}),
  ...(reason ? { overrideReason: reason } : {}),
})
