import { signsOf } from '@/domain/board/signsOf'
import type { BoardTable } from '@/domain/board/board'
import type { Say } from '@/i18n/admin/say'
import type { IconName } from '../../icons/Icon'
import { statusFamily, type StatusFamily } from '../../reservations/statusFamily'
import { nameOf } from '../model/sentenceOf'
import type { TableState } from '../model/tableState'
import { venueClock } from '../model/venueClock'

export type TableFace = {
  kind: StatusFamily | 'free' | 'blocked'
  icon: IconName | null
  /** '4 · Karolina' */
  who: string
  /** 'do 23:30', '+12 min' */
  until: string
  isLate: boolean
  /** The whole, for whoever does not see it. */
  sentence: string
}

type Seen = {
  table: BoardTable
  state: TableState
  say: Say
  timeZone: string
  nowMs: number
  isLive: boolean
}

/** What is written on a table of the floor plan. */
export function tableFace({ table, state, say, timeZone, nowMs, isLive }: Seen): TableFace {
  const { block, party, untilMs } = state
  const time = untilMs === null ? null : venueClock(untilMs, timeZone)
  const until = time ? say('sb.until', { time }) : say('sb.untilClose')
  if (party) {
    const { lateMinutes, overMinutes } = isLive
      ? signsOf(party, nowMs)
      : { lateMinutes: null, overMinutes: null }
    const late =
      lateMinutes !== null
        ? `+${lateMinutes} min`
        : overMinutes !== null
          ? say('sb.overShort', { n: overMinutes })
          : null
    const who = `${party.partySize} · ${firstWord(nameOf(party, say), party.name !== null)}`
    return {
      kind: statusFamily[party.status],
      icon: party.status,
      who,
      until: late ?? until,
      isLate: late !== null,
      sentence: [
        table.name,
        say(`status.${party.status}`),
        nameOf(party, say),
        say.count('people', party.partySize),
        late ?? until,
      ].join(', '),
    }
  }
  if (block) {
    const who = block.reason ?? say('sb.blocked')
    return {
      kind: 'blocked',
      icon: 'lock',
      who,
      until,
      isLate: false,
      sentence: `${table.name}, ${who}, ${until}`,
    }
  }
  const who = say('sb.freeSeats', { n: table.maxParty })
  return {
    kind: 'free',
    icon: null,
    who: say('sb.free').toLowerCase(),
    until,
    isLate: false,
    sentence: `${table.name}, ${who}, ${until}`,
  }
}

const firstWord = (name: string, isPerson: boolean) => (isPerson ? (name.split(/\s+/)[0] ?? name) : name)
