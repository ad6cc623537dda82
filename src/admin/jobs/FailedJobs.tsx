'use client'

import type { FailedJob } from '@/operations/jobs/readJobs'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'
import { jobWord } from './jobWord'
import { useJobDecision } from './useJobDecision'
import { whenLabel } from './whenLabel'

/** What was given up, with the reason, and a way on for each: once more, or never. */
export function FailedJobs({ jobs }: { jobs: FailedJob[] }) {
  const say = useSay()
  const { timeZone } = useHouse()
  const { busy, decide } = useJobDecision()

  return (
    <section aria-labelledby="jobs-failed">
      <h2 id="jobs-failed">{say('jobsFailed')}</h2>
      {jobs.length === 0 && <p className="jobs__none">{say('jobsNoneFailed')}</p>}
      <ul>
        {jobs.map(({ id, task, reason, tries, failedAt }) => (
          <li key={id}>
            <div>
              <b>{jobWord(say, 'job', task)}</b>
              <p>{jobWord(say, 'reason', reason)}</p>
              <small>
                <time dateTime={failedAt}>{whenLabel(failedAt, say.language, timeZone)}</time>
                {` · ${say.count('tries', tries)}`}
              </small>
            </div>
            <button
              type="button"
              className="action-link"
              disabled={busy === id}
              onClick={() => void decide(id, 'retry')}
            >
              {say('jobRetry')}
            </button>
            <button
              type="button"
              className="action-link"
              disabled={busy === id}
              onClick={() => void decide(id, 'cancel')}
            >
              {say('jobCancel')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
