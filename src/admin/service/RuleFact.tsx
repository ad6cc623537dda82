'use client'

import { dateLabel } from '@/domain/time/dateLabel'
import type { Say } from '@/i18n/admin/say'
import type { StartExplained } from '@/operations/service/explainSlot'
import { useSay } from '../text/useSay'
import { pacingLimit } from './pacingLimit'
import type { Rule } from './rulesOf'
import { wallClockOf } from './wallClockOf'

type Props = { rule: Rule; start: StartExplained; partySize: number; isBroken: boolean }

/** What a rule says of this start, in numbers. */
export function RuleFact({ rule, start, partySize, isBroken }: Props) {
  const say = useSay()
  const { pacing } = start
  const limit = rule === 'pacing' && isBroken && pacing ? pacingLimit(pacing, partySize) : null
  return (
    <>
      {limit && <Meter covers={limit.taken} party={limit.adds} max={limit.max} />}
      <p>{factsOf(rule, start, partySize, say).filter(Boolean).join(', ')}</p>
    </>
  )
}

function factsOf(
  rule: Rule,
  { service, pacing, endLabel, seats, startsAt, endsAt }: StartExplained,
  party: number,
  say: Say,
): (string | false | null)[] {
  switch (rule) {
    case 'open': {
      if (!service) return [say('fact.noService')]
      const { name, opens, closes } = service
      return [say('fact.service', { name, opens, closes })]
    }
    case 'time': {
      if (!service) return []
      const { lastSeating, lastDateOnline, onlineClosesAt, earliestOnline } = service
      const isTight = Date.parse(earliestOnline) > Date.parse(startsAt)
      return [
        say('fact.last', { time: lastSeating }),
        isTight && say('fact.earliest', { time: wallClockOf(earliestOnline).time }),
        onlineClosesAt && say('fact.onlineCloses', { time: wallClockOf(onlineClosesAt).time }),
        lastDateOnline && say('fact.lastDate', { date: dateLabel(lastDateOnline, say.language, 'short') }),
      ]
    }
    case 'party': {
      if (!service) return []
      const { minParty: min, maxPartyOnline: max } = service
      if (max === null) return [say('fact.partyFrom', { min })]
      const isWithin = party >= min && party <= max
      return [say(isWithin ? 'fact.partyRange' : 'fact.partyOutside', { n: party, min, max })]
    }
    case 'stay': {
      const minutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000)
      return [say('fact.stay', { minutes, time: endLabel })]
    }
    case 'pacing': {
      if (!pacing) return [say('fact.pacingNone')]
      const { covers, parties, onlineCovers, maxCovers, maxParties, maxOnlineCovers } = pacing
      const limits = [
        maxCovers !== null && say('fact.pacing', { covers, party, sum: covers + party, max: maxCovers }),
        maxParties !== null && say('fact.pacingParties', { parties, max: maxParties }),
        maxOnlineCovers !== null && say('fact.pacingOnline', { covers: onlineCovers, max: maxOnlineCovers }),
      ].filter((limit) => limit !== false)
      return limits.length > 0 ? limits : [say('fact.pacingNone')]
    }
    case 'table': {
      const single = seats.filter(({ isCombination }) => !isCombination)
      const free = seats.filter((seat) => seat.free)
      const isTaken = (why: string) => why === 'busy' || why === 'blocked' || why === 'overstayed'
      const taken = single.filter(
        (seat) => seat.obstacles.length > 0 && seat.obstacles.every(({ why }) => isTaken(why)),
      )
      const unfit = single.filter((seat) => seat.obstacles.some(({ why }) => !isTaken(why)))
      const names = free.slice(0, 4).map(({ name }) => name)
      return [
        say('fact.tables', {
          free: names.length > 0 ? names.join(', ') + (free.length > 4 ? '…' : '') : '0',
          busy: taken.length,
          unfit: unfit.length,
        }),
      ]
    }
  }
}

/** Taken, and hatched what this party would add, against the limit. */
function Meter({ covers, party, max }: { covers: number; party: number; max: number }) {
  const scale = Math.max(covers + party, max) * 1.05
  const percent = (n: number) => `${(n / scale) * 100}%`
  return (
    <div className="meter-of" role="img" aria-label={`${covers} + ${party} / ${max}`}>
      <i style={{ width: percent(covers) }} />
      <u style={{ width: percent(party) }} />
      <s style={{ left: percent(max) }} />
    </div>
  )
}
