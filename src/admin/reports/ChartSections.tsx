import type { Say } from '@/i18n/admin/say'
import type { Report } from '@/operations/reports/readReport'
import { ColumnChart } from './ColumnChart'
import { isByWeek, nightColumns, topOf } from './columns'
import { FigureTable } from './FigureTable'
import { dateText, oneDigit, percent, whole, yearBefore } from './numbers'
import { Section } from './Section'

type Props = { report: Report; csvOf: (name: string) => string; say: Say }

/** How many came, night by night, beside the year before. */
export function NightsSection({ report: { period, lastYear }, csvOf, say }: Props) {
  const columns = nightColumns(period, lastYear)
  const byWeek = isByWeek(columns)
  const title = say(byWeek ? 'reportByWeek' : 'reportByNight')
  const fullest = columns.reduce((one, other) => (other.covers > one.covers ? other : one))
  const withGuests = columns.filter(({ covers }) => covers > 0)
  const mean = withGuests.reduce((sum, { covers }) => sum + covers, 0) / Math.max(1, withGuests.length)
  const top = topOf(columns.flatMap(({ covers, before }) => [covers, before]))
  const legend = { now: say('reportsThisPeriod'), before: say('reportsYearAgo') }
  return (
    <Section id="report-nights" title={title} csv={csvOf('nights')} say={say}>
      <ColumnChart
        says={say('reportByNightSays', {
          when: dateText(fullest.date, say),
          most: whole(fullest.covers, say),
          mean: oneDigit(mean, say),
        })}
        columns={columns.map(({ date, covers, before }) => ({
          label: dateText(date, say, true),
          value: covers,
          before,
        }))}
        top={top}
        topLabel={whole(top, say)}
        legend={legend}
        hasBefore={lastYear.nights.length > 0}
      />
      <FigureTable
        summary={say('reportsTable')}
        caption={title}
        head={[say(byWeek ? 'reportWeekOf' : 'reportNight'), say('reportCovers'), legend.before]}
        rows={columns.map(({ date, covers, before }) => ({
          key: date,
          cells: [dateText(date, say), whole(covers, say), yearBefore(lastYear, before, say)],
        }))}
      />
    </Section>
  )
}

/** How full the house is by the clock. */
export function HalfHoursSection({ report: { period, lastYear }, csvOf, say }: Props) {
  const before = new Map(lastYear.halfHours.map(({ time, meanCovers }) => [time, meanCovers]))
  const fullest = period.halfHours.reduce((one, other) => (other.meanCovers > one.meanCovers ? other : one))
  const top = topOf([...period.halfHours, ...lastYear.halfHours].map(({ meanCovers }) => meanCovers))
  const legend = { now: say('reportsThisPeriod'), before: say('reportsYearAgo') }
  return (
    <Section
      id="report-half-hours"
      title={say('reportOccupancy')}
      how={say('reportOccupancyHow')}
      csv={csvOf('half-hours')}
      say={say}
    >
      <ColumnChart
        says={say('reportOccupancySays', { when: fullest.time, most: oneDigit(fullest.meanCovers, say) })}
        columns={period.halfHours.map(({ time, meanCovers }) => ({
          label: time,
          value: meanCovers,
          before: before.get(time) ?? 0,
        }))}
        top={top}
        topLabel={whole(top, say)}
        legend={legend}
        hasBefore={lastYear.nights.length > 0}
      />
      <FigureTable
        summary={say('reportsTable')}
        caption={say('reportOccupancy')}
        head={[say('reportTime'), say('reportCovers'), say('reportPercent'), legend.before]}
        rows={period.halfHours.map(({ time, meanCovers, percent: share }) => ({
          key: time,
          cells: [
            time,
            oneDigit(meanCovers, say),
            percent(share, say),
            yearBefore(lastYear, before.get(time) ?? 0, say),
          ],
        }))}
      />
    </Section>
  )
}
