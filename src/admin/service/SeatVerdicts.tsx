'use client'

import { useConfig } from '@payloadcms/ui'
import type { Say } from '@/i18n/admin/say'
import type { ExplainedObstacle, ExplainedSeat } from '@/operations/service/explainSlot'
import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'

/** Every table, then every combination, with what is in its way; the free ones first. */
export function SeatVerdicts({ seats }: { seats: readonly ExplainedSeat[] }) {
  const say = useSay()
  const groups = [
    { title: say('whyTables'), seats: seats.filter(({ isCombination }) => !isCombination) },
    { title: say('whyCombinations'), seats: seats.filter(({ isCombination }) => isCombination) },
  ].filter((group) => group.seats.length > 0)
  return (
    <>
      {groups.map((group) => (
        <details className="verdicts" key={group.title} open={group === groups[0]}>
          <summary>{group.title}</summary>
          <ul>
            {[...group.seats].sort(byFreeThenName(say.language)).map((seat) => (
              <Verdict key={seat.id} seat={seat} />
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}

function Verdict({ seat }: { seat: ExplainedSeat }) {
  const { config } = useConfig()
  const say = useSay()
  const { name, area, free, freeUntil, obstacles } = seat
  const booking = free ? undefined : decisive(obstacles).bookings?.[0]
  const words = free
    ? say(freeUntil ? 'seatFreeUntil' : 'seatFree', freeUntil ? { time: freeUntil } : {})
    : sayObstacle(decisive(obstacles), say)
  return (
    <li className={free ? 'is-free' : undefined}>
      <Icon name={free ? 'ok' : 'out'} />
      <b>
        {name} <small>{area}</small>
      </b>
      {booking ? (
        <a href={`${config.routes.admin}/collections/reservations/${booking.id}`}>{words}</a>
      ) : (
        <span>{words}</span>
      )}
    </li>
  )
}

/** What would hold at any time says more than who sits there now. */
const decisive = (obstacles: readonly ExplainedObstacle[]): ExplainedObstacle =>
  obstacles.find(({ bookings, blocks }) => !bookings && !blocks) ?? obstacles[0]!

function sayObstacle(
  { why, maxParty, minParty, bookings = [], blocks = [] }: ExplainedObstacle,
  say: Say,
): string {
  const who = bookings
    .map((one) => `${one.name ?? one.reference ?? say('withoutName')} ${one.label}–${one.endLabel}`)
    .join(', ')
  switch (why) {
    case 'too-small':
      return say('obstacle.too-small', { people: say.count('peopleFrom', maxParty ?? 0) })
    case 'too-large':
      return say('obstacle.too-large', { people: say.count('peopleFrom', minParty ?? 0) })
    case 'blocked':
      return say('obstacle.blocked', { why: blocks.join(', ') })
    default:
      return say(`obstacle.${why}`, { who })
  }
}

const byFreeThenName = (language: string) => {
  const { compare } = new Intl.Collator(language, { numeric: true })
  return (a: ExplainedSeat, b: ExplainedSeat) => Number(b.free) - Number(a.free) || compare(a.name, b.name)
}
