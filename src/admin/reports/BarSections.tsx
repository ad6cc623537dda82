import type { ReactNode } from 'react'
import { SOURCES } from '@/domain/reservation/sources'
import { LEAD_STEPS, PARTY_STEPS } from '@/domain/statistics/nightFigures'
import type { Say } from '@/i18n/admin/say'
import type { Report } from '@/operations/reports/readReport'
import { BarTable } from './BarTable'
import { oneDigit, percent, timeSpan, whole, yearBefore } from './numbers'
import { Section } from './Section'

type Props = { report: Report; csvOf: (name: string) => string; say: Say }

export function SourcesSection({ report: { period, lastYear }, csvOf, say }: Props) {
  const [now, then] = [period.total.bySource, lastYear.total.bySource]
  const rows = SOURCES.filter((source) => now[source] ?? then[source])
    .map((source) => ({
      key: source,
      label: say(`source.${source}`),
      value: now[source]?.parties ?? 0,
      cells: [
        whole(now[source]?.parties ?? 0, say),
        whole(now[source]?.covers ?? 0, say),
        yearBefore(lastYear, then[source]?.parties ?? 0, say),
      ],
    }))
    .sort((one, other) => other.value - one.value)
  return (
    <Section id="report-sources" title={say('reportSources')} csv={csvOf('sources')} say={say}>
      <BarTable
        caption={say('reportSources')}
        head={[say('reportSource'), say('reportParties'), say('reportCovers'), say('reportsYearAgo')]}
        rows={rows}
      />
    </Section>
  )
}

export function LeadsSection({ report: { period, lastYear }, csvOf, say }: Props) {
  const [now, then] = [period.total.byLead, lastYear.total.byLead]
  return (
    <Section id="report-leads" title={say('reportLeads')} csv={csvOf('lead-times')} say={say}>
      <BarTable
        caption={say('reportLeads')}
        head={[say('reportAhead'), say('reportParties'), say('reportsYearAgo')]}
        rows={LEAD_STEPS.map((step) => ({
          key: step,
          label: say(`lead.${step}`),
          value: now[step] ?? 0,
          cells: [whole(now[step] ?? 0, say), yearBefore(lastYear, then[step] ?? 0, say)],
        }))}
      />
    </Section>
  )
}

export function TurnsSection({ report: { period, lastYear }, csvOf, say }: Props) {
  const meanOf = (turns?: { parties: number; minutes: number }) =>
    turns && turns.parties > 0 ? turns.minutes / turns.parties : null
  const [now, then] = [period.total.byTurn, lastYear.total.byTurn]
  return (
    <Section id="report-turns" title={say('reportTurns')} csv={csvOf('turn-times')} say={say}>
      <BarTable
        caption={say('reportTurns')}
        head={[say('reportSize'), say('reportMeanTurn'), say('reportParties'), say('reportsYearAgo')]}
        rows={PARTY_STEPS.map((step) => ({
          key: step,
          label: say(`party.${step}`),
          value: meanOf(now[step]) ?? 0,
          cells: [
            timeSpan(meanOf(now[step]), say),
            whole(now[step]?.parties ?? 0, say),
            timeSpan(meanOf(then[step]), say),
          ],
        }))}
      />
    </Section>
  )
}

export function PourCostSection({ report: { pourCost }, csvOf, say, linkTo }: Props & { linkTo: LinkTo }) {
  const { targetPercent, byKind, items } = pourCost
  const dearest = items.slice(0, 5)
  return (
    <Section
      id="report-pour-cost"
      title={say('reportPourCost')}
      how={
        say('reportPourCostHow') +
        (targetPercent === null
          ? ''
          : ` ${say('reportPourCostTarget', { percent: percent(targetPercent, say) })}.`)
      }
      csv={csvOf('pour-cost')}
      say={say}
    >
      {byKind.length === 0 ? (
        <p className="report__how">{say('reportPourCostNone')}</p>
      ) : (
        <>
          <BarTable
            caption={say('reportPourCost')}
            head={[say('reportKind'), say('reportMeanTurn'), say('reportItems'), say('reportOverTarget')]}
            rows={byKind.map(({ kind, items: count, meanPercent, overTarget }) => ({
              key: kind,
              label: say(`kind.${kind}`),
              value: meanPercent,
              cells: [percent(meanPercent, say), whole(count, say), whole(overTarget, say)],
            }))}
          />
          <h3>{say('reportPourCostDearest')}</h3>
          <ol className="dearest">
            {dearest.map(({ id, name, pourCostPercent }) => (
              <li key={id}>
                {linkTo(id, name)}
                <span>{oneDigit(pourCostPercent, say)}%</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  )
}

type LinkTo = (id: string, name: string) => ReactNode
