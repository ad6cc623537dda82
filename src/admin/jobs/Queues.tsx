'use client'

import type { QueueState } from '@/operations/jobs/readJobs'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'
import { jobWord } from './jobWord'
import { whenLabel } from './whenLabel'

/** How the queues stand, one row each. */
export function Queues({ queues }: { queues: QueueState[] }) {
  const say = useSay()
  const { timeZone } = useHouse()
  const open = queues.filter(({ waiting, later, running }) => waiting + later + running > 0)
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
            </tr>
          </thead>
          <tbody>
            {open.map(({ queue, running, waiting, oldestDueAt, later }) => (
              <tr key={queue}>
                <th scope="row">{jobWord(say, 'queue', queue)}</th>
                <td>{running}</td>
                <td>{waiting}</td>
                <td>{oldestDueAt ? whenLabel(oldestDueAt, say.language, timeZone) : '–'}</td>
                <td>{later}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
