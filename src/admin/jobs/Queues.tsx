'use client'

import type { QueueState } from '@/operations/jobs/readJobs'
import { useSay } from '../text/useSay'
import { ageLabel } from './ageLabel'
import { jobWord } from './jobWord'

/** How the queues stand, one row each; `now` in epoch milliseconds. */
export function Queues({ queues, now }: { queues: QueueState[]; now: number }) {
  const say = useSay()
  const figure = new Intl.NumberFormat(say.language === 'en' ? 'en-GB' : 'pl')
  const open = queues.filter(
    ({ waiting, later, running, perMinute }) => waiting + later + running + perMinute > 0,
  )
  return (
    <section aria-labelledby="jobs-queues">
      <h2 id="jobs-queues">{say('jobsQueues')}</h2>
      {open.length === 0 ? (
        <p className="jobs__none">{say('jobsEmpty')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('jobsQueue')}</th>
              <th scope="col">{say('jobsRunning')}</th>
              <th scope="col">{say('jobsWaiting')}</th>
              <th scope="col">{say('jobsOldest')}</th>
              <th scope="col">{say('jobsLater')}</th>
              <th scope="col">{say('jobsPerMinute')}</th>
            </tr>
          </thead>
          <tbody>
            {open.map(({ queue, running, waiting, oldestDueAt, later, perMinute }) => (
              <tr key={queue}>
                <th scope="row">{jobWord(say, 'queue', queue)}</th>
                <td>{running}</td>
                <td>{waiting}</td>
                <td>{oldestDueAt ? ageLabel(oldestDueAt, now, say.language) : '–'}</td>
                <td>{later}</td>
                <td>{figure.format(perMinute)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
