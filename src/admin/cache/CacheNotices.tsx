'use client'

import { useHouse } from '../house/HouseContext'
import { whenLabel } from '../jobs/whenLabel'
import { useSay } from '../text/useSay'

type Notice = { at: string; changed: string[] }

/** What was changed lately, by whomever. */
export function CacheNotices({ notices }: { notices: Notice[] }) {
  const say = useSay()
  const { timeZone } = useHouse()
  return (
    <section aria-labelledby="cache-notices">
      <h2 id="cache-notices">{say('cacheNotices')}</h2>
      {notices.length === 0 ? (
        <p className="cache__about">{say('cacheNoNotices')}</p>
      ) : (
        <ol className="cache__notices">
          {notices.map(({ at, changed }, place) => (
            <li key={place}>
              <time dateTime={at}>{whenLabel(at, say.language, timeZone)}</time>
              <span>{changed.join(', ')}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
