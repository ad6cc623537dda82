'use client'

import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import type { BoardArea, BoardBlock } from '@/domain/board/board'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { isGridKey } from '../model/gridMoves'
import { byTable, NO_TABLE } from '../model/byTable'
import type { Carry } from '../model/carry'
import type { Judgement } from '../model/judgeCarry'
import { HALF_HOUR_MS, nightAxis, placeOf, quarterAt, quarterFrom, type NightAxis } from '../model/nightAxis'
import { isInTheWay } from '../model/stayOf'
import { inArea } from '../model/sumsOf'
import { sentInstant, venueClock } from '../model/venueClock'
import { StatusPill } from '../../reservations/StatusPill'
import { CarryTip } from './CarryTip'
import { Hours } from './Hours'
import { Lane } from './Lane'
import { Strip } from './Strip'
import { TableRow, type Ghost } from './TableRow'
import { useCarry } from './useCarry'
import { halfOf, useFit } from './useFit'
import { useGridFocus } from './useGridFocus'
import { usePointerCarry } from './usePointerCarry'
import { WaitingRail } from './WaitingRail'

const NOBODY: readonly never[] = []
const LEGEND = [
  'held',
  'pending_payment',
  'pending',
  'confirmed',
  'arrived',
  'seated',
  'completed',
  'no_show',
] as const

/** Tables by area over the whole night, from opening to close across midnight as one piece. */
export function Timeline() {
  const { board, names, nowMs, open, partyById, sheet, timeZone, waiting } = useBoard()
  const say = useSay()
  const grid = useRef<HTMLDivElement>(null)
  const { night } = board
  const axis = useMemo(() => nightAxis(night), [night])
  const rows = useMemo(() => byTable(board.parties), [board.parties])
  const blocks = useBlocks(board.blocks)
  const carrying = useCarry(axis)
  const { carry, judgement, refused } = carrying
  const { isHost } = board.you
  const isNow = nowMs >= axis.fromMs && nowMs < axis.toMs
  const now = isNow ? placeOf(nowMs, axis) : null
  const nowLabel = venueClock(nowMs, timeZone)

  useFit(grid, axis.halves)
  const { go, onFocus } = useGridFocus(grid)
  const seeNow = useCallback(() => {
    const element = grid.current
    if (!element || now === null) return
    element.scrollLeft = Math.max(0, now * halfOf(element) - (element.clientWidth < 700 ? 60 : 130))
  }, [now])
  const hasSeen = useRef<string | null>(null)
  useEffect(() => {
    if (hasSeen.current === night.serviceDate) return
    hasSeen.current = night.serviceDate
    seeNow()
  }, [night.serviceDate, seeNow])

  usePointerCarry({
    grid,
    isOff: !isHost,
    onTake: (id, tableId, how) => carrying.take(id, tableId, how, 'pointer'),
    onOver: carrying.over,
    onDrop: carrying.drop,
    onGiveUp: carrying.giveUp,
  })
  const askedSize = sheet?.kind === 'why' ? sheet.partySize : undefined
  const askWhy = useCallback(
    (startsAt: string) =>
      isHost && open({ kind: 'why', startsAt, ...(askedSize ? { partySize: askedSize } : {}) }),
    [askedSize, isHost, open],
  )

  const onClick = (event: MouseEvent) => {
    const target = (event.target as HTMLElement).closest<HTMLElement>('[data-party], [data-gap]')
    if (!target) return
    if (target.dataset.party) return open({ kind: 'party', id: target.dataset.party })
    if (!isHost || target.getAttribute('aria-disabled')) return
    const row = target.closest<HTMLElement>('[data-table]')
    const time = row?.querySelector('.board-row__time')
    const pointed = event.detail > 0 && time && grid.current
    const wishMs = pointed
      ? quarterAt((event.clientX - time.getBoundingClientRect().left) / halfOf(grid.current!) - 0.25, axis)
      : 0
    const startMs = Math.max(Number(target.dataset.gap), wishMs, isNow ? quarterFrom(nowMs, 'down') : 0)
    open({ kind: 'booking', tableId: row?.dataset.table, startsAt: sentInstant(quarterFrom(startMs, 'up')) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    if (carry) {
      if (carryKey(event, carrying))
        refocus(grid.current, event.key === 'Enter' || event.key === 'Escape' ? carry.party.id : null)
      return
    }
    if (refused && event.key === 'Escape') {
      event.preventDefault()
      return carrying.giveUp()
    }
    const bar = (event.target as HTMLElement).closest<HTMLElement>('[data-party]')
    if (event.key.toLowerCase() === 'm' && bar && isHost) {
      const party = partyById(bar.dataset.party!)
      if (!party || !isInTheWay(party)) return
      event.preventDefault()
      carrying.take(party.id, bar.closest<HTMLElement>('[data-table]')?.dataset.table ?? null, 'move', 'keys')
    } else if (isGridKey(event.key) && go(event.key)) event.preventDefault()
  }

  const ghost = useMemo(
    () => (carry && judgement ? ghostOf(carry, judgement, axis) : null),
    [axis, carry, judgement],
  )
  const firstRows = useMemo(() => firstRowsOf(board.areas), [board.areas])
  const style = {
    '--halves': axis.halves,
    '--first-hour': axis.firstHour,
    '--now': now ?? (nowMs < axis.fromMs ? -1 : axis.halves + 1),
  } as CSSProperties
  const shared = { axis, nowMs, names, waiting, isHost }

  return (
    <>
      <div className="board-legend" aria-label={say('sb.legend')} role="group">
        {LEGEND.map((status) => (
          <StatusPill key={status} status={status} />
        ))}
      </div>
      <div className={carry ? 'board-main board--carries' : 'board-main'}>
        <div ref={grid} className="board-grid" onClick={onClick} onKeyDown={onKeyDown} onFocus={onFocus}>
          <div
            className="board-grid__in"
            role="grid"
            style={style}
            aria-label={say('sb.gridLabel', {
              from: night.columns[0]?.label ?? '',
              until: venueClock(axis.toMs, timeZone),
            })}
            aria-rowcount={3 + board.areas.reduce((sum, area) => sum + area.tables.length + 1, 0)}
            aria-colcount={axis.halves + 1}
          >
            <div className="board-grid__top" role="rowgroup">
              <Hours night={night} now={now} nowLabel={nowLabel} onNow={seeNow} />
              <Strip arrivals={board.arrivals} now={now} timeZone={timeZone} onAsk={askWhy} />
              <Lane {...shared} parties={rows.get(NO_TABLE) ?? NOBODY} carried={carry?.party.id ?? null} />
            </div>
            {board.areas.map((area) => {
              const { covers, seats } = inArea(area, board.parties)
              if (area.tables.length === 0) return null
              const firstRow = firstRows.get(area.id) ?? 0
              return [
                <div key={area.id} role="row" className="board-area" aria-rowindex={firstRow}>
                  <span role="rowheader" aria-colindex={1}>
                    <b>{area.name}</b>{' '}
                    <small>
                      {covers}/{seats}
                    </small>
                  </span>
                </div>,
                ...area.tables.map((table, index) => (
                  <TableRow
                    key={table.id}
                    {...shared}
                    table={table}
                    rowIndex={firstRow + 1 + index}
                    parties={rows.get(table.id) ?? NOBODY}
                    blocks={blocks.get(table.id) ?? NOBODY}
                    verdict={carry ? (judgement?.rows.get(table.id) ?? null) : null}
                    ghost={carry?.tableId === table.id ? ghost : null}
                    carried={carry?.party.tables.includes(table.id) ? carry.party.id : null}
                  />
                )),
              ]
            })}
            {now !== null && (
              <div
                className="board-now-line"
                aria-hidden="true"
                style={{ left: `calc(var(--board-row-head) + var(--half) * ${now})` }}
              />
            )}
          </div>
        </div>
        {!sheet && <WaitingRail />}
      </div>
      {judgement && (carry ?? refused) && (
        <CarryTip
          carry={(carry ?? refused)!}
          judgement={judgement}
          ways={carrying.ways}
          isRefused={!carry}
          onWay={carrying.follow}
          onClose={carrying.giveUp}
        />
      )}
    </>
  )
}

/** Where each area begins, after hours, arrivals and the lane. */
function firstRowsOf(areas: readonly BoardArea[]): ReadonlyMap<string, number> {
  let next = 4
  return new Map(
    areas.map((area) => {
      const first = next
      next += area.tables.length + 1
      return [area.id, first]
    }),
  )
}

function ghostOf(carry: Carry, { clash, fits }: Judgement, axis: NightAxis): Ghost {
  const place = (fromMs: number, untilMs: number) => ({
    from: placeOf(fromMs, axis),
    long: (untilMs - fromMs) / HALF_HOUR_MS,
  })
  const label = `${venueClock(carry.fromMs, axis.timeZone)}–${venueClock(carry.untilMs, axis.timeZone)}`
  const until = (ms: number) => Math.max(carry.fromMs, Math.min(ms, carry.untilMs))
  return {
    ...place(carry.fromMs, carry.untilMs),
    fits,
    label,
    clash: clash ? place(clash.fromMs, until(clash.untilMs)) : null,
  }
}

function useBlocks(blocks: readonly BoardBlock[]): ReadonlyMap<string, readonly BoardBlock[]> {
  return useMemo(() => {
    const rows = new Map<string, BoardBlock[]>()
    for (const block of blocks)
      for (const table of block.tables) rows.set(table, [...(rows.get(table) ?? []), block])
    return rows
  }, [blocks])
}

/** Arrows carry, Shift and an arrow change the end, Enter drops, Esc gives up. */
function carryKey(
  event: KeyboardEvent,
  { drop, giveUp, stepTable, stepTime }: ReturnType<typeof useCarry>,
): boolean {
  const end = event.shiftKey ? 'end' : 'both'
  switch (event.key) {
    case 'ArrowLeft':
      stepTime(-1, end)
      break
    case 'ArrowRight':
      stepTime(1, end)
      break
    case 'ArrowUp':
      stepTable(-1)
      break
    case 'ArrowDown':
      stepTable(1)
      break
    case 'Enter':
      drop()
      break
    case 'Escape':
      giveUp()
      break
    default:
      return false
  }
  event.preventDefault()
  event.stopPropagation()
  return true
}

/** A bar that went to another row keeps the focus. */
function refocus(grid: HTMLElement | null, partyId: string | null) {
  if (!partyId) return
  requestAnimationFrame(() => {
    grid?.querySelector<HTMLElement>(`[data-party="${CSS.escape(partyId)}"]`)?.focus({ preventScroll: true })
  })
}
