'use client'

import type { CacheState } from '@/operations/cache/readCache'
import { useHouse } from '../house/HouseContext'
import { whenLabel } from '../jobs/whenLabel'
import { NO_FIGURE, percent, whole } from '../reports/numbers'
import { useSay } from '../text/useSay'
import { megabytes } from './megabytes'

/** How much it helps, how large it is, and whether it hears of changes. */
export function CacheFigures({ state: { since, hitRate, figures } }: { state: CacheState }) {
  const say = useSay()
  const { timeZone } = useHouse()
  const { hits, misses, joined, bypassed, bytes, maxBytes, answers, notices, gaps, isListening } = figures
  const shown = [
    {
      name: say('cacheHits'),
      value: hitRate === null ? NO_FIGURE : percent(hitRate * 100, say),
      how: say('cacheHitsHow', {
        part: whole(hits, say),
        whole: whole(hits + misses + joined + bypassed, say),
      }),
    },
    {
      name: say('cacheSize'),
      value: megabytes(bytes, say),
      how: say('cacheSizeHow', {
        most: whole(maxBytes / 1024 / 1024, say),
        answers: say.count('cacheAnswers', answers),
      }),
    },
    {
      name: say('cacheListening'),
      value: say(isListening ? 'cacheHears' : 'cacheDeaf'),
      how: say('cacheHearsHow', {
        notices: say.count('cacheHeard', notices),
        gaps: say.count('cacheGaps', gaps),
      }),
      isAlarm: !isListening,
    },
    {
      name: say('cacheMade'),
      value: whole(misses, say),
      how: say('cacheMadeHow', { n: whole(bypassed, say) }),
    },
  ]
  return (
    <section aria-label={say('cacheTitle')}>
      <dl className="key-figures">
        {shown.map(({ name, value, how, isAlarm }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <b className={isAlarm ? 'cache__alarm' : undefined}>{value}</b>
              <small>{how}</small>
            </dd>
          </div>
        ))}
      </dl>
      <p className="cache__about">{say('cacheSince', { when: whenLabel(since, say.language, timeZone) })}</p>
    </section>
  )
}
