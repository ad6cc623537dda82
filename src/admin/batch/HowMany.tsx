'use client'

import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'

const USUAL = [1, 6, 10, 20, 50]
const MOST = 500

type Props = { drinks: number; onChange: (drinks: number) => void }

/** The number of drinks: a tap for the usual ones, or typed. */
export function HowMany({ drinks, onChange }: Props) {
  const say = useSay()
  const set = (wish: number) => onChange(Math.min(MOST, Math.max(1, Math.round(wish) || 1)))
  return (
    <div className="batch__many" role="group" aria-label={say('batchHowMany')}>
      {USUAL.map((usual) => (
        <button
          key={usual}
          type="button"
          className="action-link"
          aria-pressed={usual === drinks}
          aria-label={say.count('drinks', usual)}
          onClick={() => set(usual)}
        >
          {usual}
        </button>
      ))}
      <span className="batch__step">
        <button
          type="button"
          className="action-link"
          aria-label={say('batchFewer')}
          onClick={() => set(drinks - 1)}
        >
          <Icon name="minus" />
        </button>
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={MOST}
          aria-label={say('batchHowMany')}
          value={drinks}
          onChange={({ target }) => set(Number(target.value))}
        />
        <button
          type="button"
          className="action-link"
          aria-label={say('batchMore')}
          onClick={() => set(drinks + 1)}
        >
          <Icon name="plus" />
        </button>
      </span>
    </div>
  )
}
