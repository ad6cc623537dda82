import { dateLabel } from '@/domain/time/dateLabel'
import type { Say } from '@/i18n/admin/say'
import type { StartExplained } from '@/operations/service/explainSlot'
import { pacingLimit } from './pacingLimit'
import { wallClockOf } from './wallClockOf'

type Facts = { start: StartExplained; partySize: number; say: Say }

/** The answer in a sentence or two. */
export function sayAnswer({ start, partySize, say }: Facts): string {
  const { reason, service, pacing, seats, label } = start
  const table = seats.find(({ free }) => free)?.name ?? null
  switch (reason) {
    case null:
      return say('answer.free', { table: table ?? '–' })
    case 'CLOSED':
    case 'OUTSIDE_HOURS':
    case 'NO_TABLE':
      return say(`answer.${reason}`)
    case 'TOO_SOON':
      return say('answer.TOO_SOON', { time: service ? momentOf(service.earliestOnline, say) : '' })
    case 'TOO_FAR':
      return say('answer.TOO_FAR', {
        date: service?.lastDateOnline ? dateLabel(service.lastDateOnline, say.language) : '–',
      })
    case 'PAST_CUTOFF':
      return say('answer.PAST_CUTOFF', {
        time: service?.onlineClosesAt ? momentOf(service.onlineClosesAt, say) : '',
      })
    case 'PARTY_TOO_SMALL':
      return say('answer.PARTY_TOO_SMALL', { people: say.count('peopleFrom', service?.minParty ?? 1) })
    case 'PARTY_TOO_LARGE':
      return say('answer.PARTY_TOO_LARGE', { people: say.count('people', service?.maxPartyOnline ?? 0) })
    case 'PACING': {
      const limit = pacing && pacingLimit(pacing, partySize)
      const answer = limit
        ? say(`answer.pacing.${limit.kind}`, {
            time: label,
            taken: limit.taken,
            max: limit.max,
            sum: limit.taken + limit.adds,
          })
        : say('reason.PACING')
      return table ? `${answer} ${say('answer.pacingTable', { table })}` : answer
    }
  }
}

/** An instant with the offset of its venue: 'pt., 14 maj, 20:00'. */
function momentOf(instant: string, say: Say): string {
  const { date, time } = wallClockOf(instant)
  return `${dateLabel(date, say.language, 'short')}, ${time}`
}
