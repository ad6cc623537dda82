'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { BoardNight } from '@/domain/board/board'
import type { ShownSlot } from '@/operations/service/shownSlot'
import { dateLabel } from '@/domain/time/dateLabel'
import { PartySizes } from '../../service/PartySizes'
import { SlotChips } from '../../service/SlotChips'
import { StartAnswer } from '../../service/StartAnswer'
import { useExplanation } from '../../service/useExplanation'
import { useSay } from '../../text/useSay'
import { useBoard, type SheetAt } from '../BoardContext'
import { SheetFrame } from './SheetFrame'
import { WhyWays } from './WhyWays'

type Wish = Extract<SheetAt, { kind: 'why' }>
const ASKING = ['online', 'staff'] as const

/** "Why is 20:00 gone?": a party, a start of this night, and rule by rule what decides about it. Asked again as the board changes. */
export function WhySheet({ wish, onClose }: { wish: Wish; onClose: () => void }) {
  const { board, nowMs, open } = useBoard()
  const { config } = useConfig()
  const say = useSay()
  const { serviceDate, venue } = board.night
  const partySize = wish.partySize ?? 2
  const startsAt = wish.startsAt && isOf(board.night, wish.startsAt) ? wish.startsAt : null
  const ask = (change: Partial<Wish>) => open({ ...wish, ...change })
  const setStartsAt = (next: string) => ask({ startsAt: next })
  const [area, setArea] = useState<string | null>(null)
  const [channel, setChannel] = useState<(typeof ASKING)[number]>('online')
  const { explained, isReading, hasFailed } = useExplanation(
    { venue: venue.id, serviceDate, startsAt, partySize, area, channel },
    board.parties,
  )
  const slots = explained && toCome(explained.slots, startsAt, nowMs)
  const chosen = slots?.find(
    ({ startsAt: at }) => startsAt !== null && Date.parse(at) === Date.parse(startsAt),
  )
  const times = useRef<HTMLDivElement>(null)
  const chosenAt = chosen?.startsAt
  useEffect(() => {
    if (!chosenAt) return
    times.current
      ?.querySelector('[aria-pressed="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' })
    // The times lie in one line only once there is an answer.
  }, [chosenAt, explained])

  const start = explained?.start
  const page = new URLSearchParams({
    ...(startsAt ? { startsAt } : { date: serviceDate }),
    partySize: String(partySize),
  })
  return (
    <SheetFrame
      title={say('whyTitle')}
      facts={dateLabel(serviceDate, say.language)}
      first='.toggle[aria-pressed="true"]'
      onClose={onClose}
    >
      <section className="board-why" aria-busy={isReading}>
        <PartySizes
          label={say('previewParty')}
          value={partySize}
          onChange={(size) => ask({ partySize: size })}
        />
        <div className="board-why__asked">
          <div className="toggles" role="group" aria-label={say('whyWho')}>
            {ASKING.map((one) => (
              <button
                key={one}
                type="button"
                className="toggle"
                aria-pressed={channel === one}
                onClick={() => setChannel(one)}
              >
                {say(`whyWho.${one}`)}
              </button>
            ))}
          </div>
          {board.areas.length > 1 && (
            <select
              className="toggle"
              aria-label={say('whyArea')}
              value={area ?? ''}
              onChange={({ target }) => setArea(target.value || null)}
            >
              <option value="">{say('sb.anyArea')}</option>
              {board.areas.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </div>
        {hasFailed && <p role="alert">{say('whyFailed')}</p>}
        {explained?.slots.length === 0 && <p className="board-hint">{say('whyNone')}</p>}
        {explained && slots && (
          <div ref={times} className={start ? 'board-why__times board-why__times--row' : 'board-why__times'}>
            <SlotChips
              slots={slots}
              serviceDate={explained.serviceDate}
              heading="h3"
              chosen={chosen?.startsAt ?? null}
              tables={explained.tables}
              onChoose={(slot) => setStartsAt(slot.startsAt)}
            />
          </div>
        )}
        <div className="board-why__answer" aria-live="polite">
          {start ? (
            <StartAnswer start={start} serviceDate={explained.serviceDate} partySize={partySize} heading="h3">
              <WhyWays start={start} partySize={partySize} area={area} onChoose={setStartsAt} />
            </StartAnswer>
          ) : (
            explained && explained.slots.length > 0 && <p className="board-hint">{say('whyPick')}</p>
          )}
        </div>
        <a className="plain-link" href={`${config.routes.admin}/why?${page}`}>
          {say('sb.whyOtherNights')}
        </a>
      </section>
    </SheetFrame>
  )
}

const HALF_HOUR_MS = 1_800_000

/** Nobody looks for a table an hour ago; the one that was asked about stays, and at the end of the night all do. */
function toCome(slots: readonly ShownSlot[], asked: string | null, nowMs: number): readonly ShownSlot[] {
  const left = slots.filter(
    ({ startsAt }) =>
      Date.parse(startsAt) > nowMs - HALF_HOUR_MS ||
      (asked !== null && Date.parse(startsAt) === Date.parse(asked)),
  )
  return left.length > 0 ? left : slots
}

/** The board may have gone on to another night meanwhile. */
const isOf = ({ endsAt, startsAt }: BoardNight, instant: string) =>
  Date.parse(instant) >= Date.parse(startsAt) && Date.parse(instant) < Date.parse(endsAt)
