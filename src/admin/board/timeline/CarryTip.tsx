'use client'

import type { BoardTable } from '@/domain/board/board'
import type { Say } from '@/i18n/admin/say'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import type { Carry } from '../model/carry'
import type { Judgement } from '../model/judgeCarry'
import { nameOf, tablesOf } from '../model/sentenceOf'
import { venueClock } from '../model/venueClock'
import type { WayOut } from '../model/waysOut'
import { TipPanel } from './TipPanel'

type Props = {
  carry: Carry
  judgement: Judgement
  ways: readonly WayOut[]
  /** It was dropped already, and nothing has changed. */
  isRefused: boolean
  onWay: (way: WayOut) => void
  onClose: () => void
}

/** Before the drop: whether it fits; if not, who is in the way, by how much, and what would work. */
export function CarryTip({ carry, judgement, ways, isRefused, onWay, onClose }: Props) {
  const { board, names, timeZone } = useBoard()
  const say = useSay()
  const clock = (ms: number) => venueClock(ms, timeZone)
  const tables = tablesOf(judgement.tables, names)
  const target = board.areas.flatMap((area) => area.tables).find(({ id }) => id === carry.tableId)
  const title = `${nameOf(carry.party, say)}, ${say.count('people', carry.party.partySize)} → ${
    tables || say('sb.noTable')
  }, ${clock(carry.fromMs)}–${clock(carry.untilMs)}`
  const wordOf = (way: WayOut) =>
    way.kind === 'table'
      ? say('sb.way.table', { table: tablesOf(way.tables, names) })
      : way.kind === 'shorter'
        ? say('sb.way.shorter', { time: clock(way.untilMs) })
        : say('sb.way.later', { table: tables, time: clock(way.fromMs) })

  return (
    <TipPanel
      title={title}
      fits={judgement.fits}
      says={
        judgement.fits
          ? say(carry.by === 'keys' ? 'sb.fitsKeys' : 'sb.fits')
          : troubleOf({ carry, judgement, target, tables, say, clock })
      }
      aside={judgement.fits ? null : say(isRefused ? 'sb.nothingChanged' : 'sb.dropChangesNothing')}
      ways={ways.map((way, index) => ({
        key: way.kind,
        word: wordOf(way),
        isMain: index === 0,
        onTake: () => onWay(way),
      }))}
      onClose={isRefused || carry.by === 'keys' ? onClose : null}
    />
  )
}

type Trouble = {
  carry: Carry
  judgement: Judgement
  target: BoardTable | undefined
  tables: string
  say: Say
  clock: (ms: number) => string
}

function troubleOf({ carry, judgement, target, tables, say, clock }: Trouble): string {
  const { clash } = judgement
  if (!target) return say('sb.overNoTable')
  if (judgement.isTooSmall)
    return say('sb.tooSmallFor', { table: target.name, people: say.count('peopleUpTo', target.maxParty) })
  if (target.isInactive) return say('sb.inactiveTable', { table: target.name })
  if (!clash) return say('sb.takenThen', { table: tables })
  const minutes = Math.max(1, Math.round((Math.min(clash.untilMs, carry.untilMs) - clash.fromMs) / 60_000))
  if (clash.kind === 'block')
    return say('sb.clashBlock', {
      table: tables,
      time: clock(clash.otherFromMs),
      why: clash.block.reason ?? say('sb.blocked'),
    })
  if (clash.otherFromMs < carry.fromMs)
    return say('sb.clashBefore', {
      table: tables,
      time: clock(clash.otherUntilMs),
      who: nameOf(clash.party, say),
    })
  return say('sb.clashParty', {
    table: tables,
    time: clock(clash.otherFromMs),
    who: nameOf(clash.party, say),
    minutes,
  })
}
