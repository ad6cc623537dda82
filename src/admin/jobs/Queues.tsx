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
  const names = [
    say('jobsRunning'),
    say('jobsWaiting'),
    say('jobsOldest'),
    say('jobsLater'),
    say('jobsPerMinute'),
  ]
  return (
    <section aria-labelledby="jobs-queues">
      <h2 id="jobs-queues">{say('jobsQueues')}</h2>
      {open.length === 0 ? (
        <p className="jobs__none">{say('jobsEmpty')}</p>
      ) : (
        // On a telephone each queue is a card, which a reader would no longer take for a table by itself.
        <table role="table">
          <thead role="rowgroup">
            <tr role="row">
              {[say('jobsQueue'), ...names].map((name) => (
                <th key={name} scope="col" role="columnheader">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {open.map(({ queue, running, waiting, oldestDueAt, later, perMinute }) => (
              <tr key={queue} role="row">
                <th scope="row" role="rowheader">
                  {jobWord(say, 'queue', queue)}
                </th>
                {[
                  running,
                  waiting,
                  oldestDueAt ? ageLabel(oldestDueAt, now, say.language) : '–',
                  later,
                  figure.format(perMinute),
                ].map((value, place) => (
                  <td key={names[place]} role="cell" data-name={names[place]}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
