import type { Conflict } from '@/domain/board/commands'
import type { Say } from '@/i18n/admin/say'
import { clockOf } from '../model/clockOf'
import { tablesOf } from '../model/sentenceOf'

type Told = { say: Say; names: ReadonlyMap<string, string>; timeZone: string }

/** Who or what is in the way, by name, and by how much. */
export function sayConflict(conflict: Conflict, { say, names, timeZone }: Told): string {
  const table = tablesOf(conflict.tables, names)
  const time = clockOf(conflict.startsAt, timeZone)
  if (conflict.kind === 'block')
    return say('sb.clashBlock', { table, time, why: conflict.name ?? say('sb.blocked') })
  return say('sb.clashParty', {
    table,
    time,
    who: conflict.name ?? say('sb.walkIn'),
    minutes: conflict.overlapMinutes,
  })
}
