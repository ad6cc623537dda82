import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isManager } from '@/access/roles'
import { sayWith, type Say } from '@/i18n/admin/say'
import { readReport, type Report } from '@/operations/reports/readReport'
import { AdminFrame } from '../frame/AdminFrame'
import { LeadsSection, PourCostSection, SourcesSection, TurnsSection } from './BarSections'
import { HalfHoursSection, NightsSection } from './ChartSections'
import { addressOf, ChooseDates } from './ChooseDates'
import { KeyFigures } from './KeyFigures'
import { dateText } from './numbers'

/** `/admin/reports?from=&to=&venue=`: what a stretch of nights came to, beside the year before. For owner and manager. */
export async function ReportsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = sayWith(req.i18n)
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/reports`)}`)

  const { from, to, venue } = props.searchParams ?? {}
  const report = isManager(req.user) ? await readReport({ from, to, req }) : null
  return (
    <AdminFrame {...props}>
      <SetStepNav nav={[{ label: say('reportsNav') }]} />
      <main className="reports">
        <h1>{say('reportsTitle')}</h1>
        {report ? (
          <Reports
            report={report}
            routes={req.payload.config.routes}
            venue={typeof venue === 'string' ? venue : null}
            say={say}
          />
        ) : (
          <p>{say('reportsClosed')}</p>
        )}
      </main>
    </AdminFrame>
  )
}

type Shown = { report: Report; routes: { admin: string; api: string }; venue: string | null; say: Say }

function Reports({ report, routes, venue, say }: Shown) {
  const { period, lastYear } = report
  const { from, to } = period
  const csvOf = (name: string) => addressOf(`${routes.api}/reports/${name}`, { from, to, venue })
  const shared = { report, csvOf, say }
  return (
    <>
      <p className="reports__of">
        {say('reportsNights', {
          from: dateText(from, say),
          to: dateText(to, say),
          nights: say.count('nightsWithGuests', period.nights.length),
        })}
      </p>
      <ChooseDates report={report} path={`${routes.admin}/reports`} venue={venue} say={say} />
      {period.nights.length === 0 ? (
        <p>{say('reportsNothing')}</p>
      ) : (
        <>
          <KeyFigures report={report} say={say} />
          <p className="reports__of">
            {lastYear.nights.length > 0
              ? say('reportsLastYear', { from: dateText(lastYear.from, say), to: dateText(lastYear.to, say) })
              : say('reportsNoYearBefore')}
          </p>
          <NightsSection {...shared} />
          {period.halfHours.length > 0 && <HalfHoursSection {...shared} />}
        </>
      )}
      <div className="reports__pairs">
        {period.nights.length > 0 && (
          <>
            <SourcesSection {...shared} />
            <LeadsSection {...shared} />
            <TurnsSection {...shared} />
          </>
        )}
        <PourCostSection
          {...shared}
          linkTo={(id, name) => <a href={`${routes.admin}/collections/menu-items/${id}`}>{name}</a>}
        />
      </div>
    </>
  )
}
