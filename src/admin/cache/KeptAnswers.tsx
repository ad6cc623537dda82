'use client'

import type { KeptAddress } from '@/operations/cache/readCache'
import { useHouse } from '../house/HouseContext'
import { whenLabel } from '../jobs/whenLabel'
import { whole } from '../reports/numbers'
import { useSay } from '../text/useSay'
import { megabytes } from './megabytes'

type Kept = Omit<KeptAddress, 'tags'> & { madeOf: string[] }

/** The answers that are given most often, one row each. */
export function KeptAnswers({ kept }: { kept: Kept[] }) {
  const say = useSay()
  const { timeZone } = useHouse()
  return (
    <section aria-labelledby="cache-most">
      <h2 id="cache-most">{say('cacheMost')}</h2>
      {kept.length === 0 ? (
        <p className="cache__about">{say('cacheNoneKept')}</p>
      ) : (
        <div className="cache__table">
          <table>
            <thead>
              <tr>
                <th scope="col">{say('cacheAddress')}</th>
                <th scope="col">{say('cacheTimes')}</th>
                <th scope="col">{say('cacheWeight')}</th>
                <th scope="col">{say('cacheUntil')}</th>
                <th scope="col">{say('cacheMadeOf')}</th>
              </tr>
            </thead>
            <tbody>
              {kept.map(({ address, language, isForRouter, hits, bytes, until, madeOf }, place) => (
                <tr key={place}>
                  <th scope="row">
                    {address} <small>{language}</small>
                    {isForRouter && <small>{` · ${say('cacheForRouter')}`}</small>}
                  </th>
                  <td data-name={say('cacheTimes')}>{whole(hits, say)}</td>
                  <td data-name={say('cacheWeight')}>{megabytes(bytes, say)}</td>
                  <td data-name={say('cacheUntil')}>{whenLabel(until, say.language, timeZone)}</td>
                  <td data-name={say('cacheMadeOf')}>{madeOf.join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
