import type { MoveCommand } from '@/domain/board/commands'
import type { Carry } from '../model/carry'
import { sentInstant } from '../model/venueClock'

/** What is sent when it is dropped: only what is different; a start with its end, so that the stay is as it was shown. */
export function moveOf({ fromMs, origin, party, untilMs }: Carry, tables: readonly string[]): MoveCommand {
  const isLonger = untilMs - fromMs !== origin.untilMs - origin.fromMs
  const isElsewhere = tables.length !== party.tables.length || tables.some((id) => !party.tables.includes(id))
  return {
    revision: party.revision,
    ...(fromMs === origin.fromMs ? {} : { startsAt: sentInstant(fromMs) }),
    ...(isLonger || fromMs !== origin.fromMs ? { endsAt: sentInstant(untilMs) } : {}),
    ...(isElsewhere && tables.length > 0 ? { tables: [...tables] } : {}),
  }
}
