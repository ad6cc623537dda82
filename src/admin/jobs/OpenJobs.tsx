'use client'

import type { OpenJob } from '@/operations/jobs/readJobs'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'
import { jobWord } from './jobWord'
import { useJobDecision } from './useJobDecision'
import { whenLabel } from './whenLabel'

/** What waits for its time or is worked on, each with a way to call it off. */
export function OpenJobs({ jobs }: { jobs: OpenJob[] }) {
  const say = useSay()
  const { timeZone } = useHouse()
  const { busy, decide } = useJobDecision()
  if (jobs.length === 0) return null
  return (
    <section aria-labelledby="jobs-open">
      <h2 id="jobs-open">{say('jobsOpen')}</h2>
      <ul>
        {jobs.map(({ id, task, isRunning, dueAt }) => (
          <li key={id}>
            <div>
              <b>{jobWord(say, 'job', task)}</b>
              <small>
                {isRunning
                  ? say('jobsRunning')
                  : say('jobsDue', { when: whenLabel(dueAt, say.language, timeZone) })}
              </small>
            </div>
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
