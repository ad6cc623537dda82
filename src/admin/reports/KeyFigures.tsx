import type { Say } from '@/i18n/admin/say'
import type { Report } from '@/operations/reports/readReport'
import { oneDigit, percent, timeSpan, whole } from './numbers'

/** The figures that one asks for first, each with what it is made of and what it was a year before. */
export function KeyFigures({ report, say }: { report: Report; say: Say }) {
  const { total, rates } = report.period
  const { total: then, rates: thenRates, nights } = report.lastYear
  const hadNights = nights.length > 0
  const cancelled = total.cancelledByGuest.parties + total.cancelledByVenue.parties
  const figures = [
    {
      name: say('reportCovers'),
      value: whole(total.came.covers, say),
      how: say.count('parties', total.came.parties),
      before: whole(then.came.covers, say),
    },
    {
      name: say('reportNoShows'),
      value: percent(rates.noShowPercent, say),
      how: say('reportNoShowsHow', {
        part: total.noShows.parties,
        whole: total.kept.parties + total.noShows.parties,
      }),
      before: percent(thenRates.noShowPercent, say),
    },
    {
      name: say('reportCancelled'),
      value: percent(rates.cancelledPercent, say),
      how: say('reportCancelledHow', {
        part: cancelled,
        whole: total.booked.parties,
        guest: total.cancelledByGuest.parties,
        venue: total.cancelledByVenue.parties,
      }),
      before: percent(thenRates.cancelledPercent, say),
    },
    {
      name: say('reportLead'),
      value: timeSpan(rates.meanLeadMinutes, say),
      how: say('reportLeadHow', { bookings: say.count('bookings', total.lead.parties) }),
      before: timeSpan(thenRates.meanLeadMinutes, say),
    },
    {
      name: say('reportTurn'),
      value: timeSpan(rates.meanTurnMinutes, say),
      how: say('reportTurnHow', { parties: say.count('parties', total.turn.parties) }),
      before: timeSpan(thenRates.meanTurnMinutes, say),
    },
    {
      name: say('reportWalkIns'),
      value: percent(rates.walkInPercent, say),
      how: say('reportWalkInsHow', { part: total.walkIns.covers, whole: total.came.covers }),
      before: percent(thenRates.walkInPercent, say),
    },
    {
      name: say('reportPartySize'),
      value: oneDigit(rates.meanPartySize, say),
      how: say('reportPartySizeHow', {
        covers: say.count('people', total.came.covers),
        parties: say.count('parties', total.came.parties),
      }),
      before: oneDigit(thenRates.meanPartySize, say),
    },
  ]
  return (
    <dl className="key-figures">
      {figures.map(({ name, value, how, before }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{value}</b>
            <small>{how}</small>
            {hadNights && <small>{say('reportsYearBefore', { value: before })}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
