import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isManager } from '@/access/roles'
import { sayWith } from '@/i18n/admin/say'
import { readJobs } from '@/operations/jobs/readJobs'
import { AdminFrame } from '../frame/AdminFrame'
import { KeepFresh } from '../frame/KeepFresh'
import { Temporal } from 'temporal-polyfill'
import { FailedJobs } from './FailedJobs'
import { OpenJobs } from './OpenJobs'
import { Queues } from './Queues'

/** `/admin/jobs`: what failed in the background and wants a decision, and how the queues stand. For owner and manager. */
export async function JobsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = sayWith(req.i18n)
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/jobs`)}`)

  const jobs = isManager(req.user) ? await readJobs(req) : null
  return (
    <AdminFrame {...props}>
      <SetStepNav nav={[{ label: say('jobsNav') }]} />
      <main className="jobs">
        <h1>{say('jobsTitle')}</h1>
        {jobs ? (
          <>
            <FailedJobs jobs={jobs.failed} />
            <Queues queues={jobs.queues} now={Temporal.Now.instant().epochMilliseconds} />
            <OpenJobs jobs={jobs.open} />
            <KeepFresh everyMs={5_000} />
          </>
        ) : (
          <p>{say('jobsClosed')}</p>
        )}
      </main>
    </AdminFrame>
  )
}
