'use client'

import { useState } from 'react'
import type { Batch } from '@/domain/cocktail/batch'
import type { Strength } from '@/domain/cocktail/strength'
import { useUnits } from '../cocktails/figures/useUnits'
import { useSay } from '../text/useSay'
import { useBatchWords } from './useBatchWords'

const BOTTLES_ML = [500, 700, 750, 1000]

/** What the bottles hold, how many it takes, and the sum behind the water. */
export function BatchBottles({ batch, strength }: { batch: Batch; strength: Strength }) {
  const [bottleMl, setBottleMl] = useState(700)
  const say = useSay()
  const { volume } = useBatchWords()
  const { ml, plain } = useUnits()
  const { bottledMl, drinks, totalMl, waterMl } = batch
  if (bottledMl <= 0) return <p className="batch__note">{say('batchNothingKept')}</p>
  return (
    <section className="batch__bottles" aria-labelledby="batch-bottles">
      <h2 id="batch-bottles">{say('batchBottled')}</h2>
      <p className="batch__sum">
        <b>{volume(bottledMl)}</b> <span>{say.count('batchBottles', Math.ceil(bottledMl / bottleMl))}</span>
        <label>
          <span className="app-unseen">{say('batchBottleSize')}</span>
          <select value={bottleMl} onChange={({ target }) => setBottleMl(Number(target.value))}>
            {BOTTLES_ML.map((size) => (
              <option key={size} value={size}>
                {volume(size)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <details className="batch__how">
        <summary>{say('batchHow')}</summary>
        <p>
          {say('batchWaterSum', {
            drinks,
            volume: ml(strength.initialVolumeMl, 1),
            percent: plain(strength.dilutionPercent, 1),
            water: ml(waterMl, 0),
          })}
        </p>
        {totalMl - bottledMl > 1 && (
          <p>{say('batchLaterSum', { total: ml(totalMl, 0), later: ml(totalMl - bottledMl, 0) })}</p>
        )}
      </details>
    </section>
  )
}
