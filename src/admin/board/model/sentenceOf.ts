import type { BoardParty } from '@/domain/board/board'
import { signsOf } from '@/domain/board/signsOf'
import type { Say } from '@/i18n/admin/say'
import { clockOf } from './clockOf'

type Told = {
  say: Say
  timeZone: string
  nowMs: number
  /** Names of tables by id. */
  names: ReadonlyMap<string, string>
  isWaiting?: boolean
}

/** Whoever it is, or that they simply came. */
export const nameOf = ({ name }: Pick<BoardParty, 'name'>, say: Say): string => name ?? say('sb.walkIn')

export const tablesOf = (tables: readonly string[], names: ReadonlyMap<string, string>): string =>
  tables.map((id) => names.get(id) ?? '?').join(' + ')

/** The whole of a bar in one sentence, for whoever does not see it: time, guest, party, table, status, what is wrong. */
export function sentenceOf(
  party: BoardParty,
  { say, timeZone, nowMs, names, isWaiting = false }: Told,
): string {
  const { lateMinutes, overMinutes } = signsOf(party, nowMs)
  const from = clockOf(
    party.status === 'seated' && party.seatedAt ? party.seatedAt : party.startsAt,
    timeZone,
  )
  return [
    `${from}–${clockOf(party.dueAt, timeZone)}`,
    nameOf(party, say),
    say.count('people', party.partySize),
    party.tables.length > 0 ? tablesOf(party.tables, names) : say('sb.noTable'),
    say(`status.${party.status}`),
    lateMinutes !== null && say.count('sbLateMinutes', lateMinutes),
    overMinutes !== null && say.count('sbOverMinutes', overMinutes),
    party.isAtRisk && say('signAtRisk'),
    party.allergies && say('sb.allergiesAre', { allergies: party.allergies }),
    party.guest?.isRegular && say('sb.regular'),
    party.guest?.isVip && say('sb.vip'),
    party.occasion && say(`sb.occasion.${party.occasion}`),
    (party.notes || party.staffNotes) && say('sb.hasNote'),
    isWaiting && say('sb.waitsToBeSent'),
  ]
    .filter(Boolean)
    .join(', ')
}
