'use client'

import { useSay } from '../../text/useSay'

type Props = { label: string; value: number; onChange: (value: number) => void }

/** How many, by thumb. */
export function PartyStepper({ label, value, onChange }: Props) {
  const say = useSay()
  const step = (by: number) => onChange(Math.min(200, Math.max(1, value + by)))
  return (
    <div className="board-field" role="group" aria-label={label}>
      <span>{label}</span>
      <div className="board-stepper">
        <button
          type="button"
          className="board-button board-button--square"
          aria-label={say('sb.fewer')}
          onClick={() => step(-1)}
        >
          −
        </button>
        <output aria-live="polite">{value}</output>
        <button
          type="button"
          className="board-button board-button--square"
          aria-label={say('sb.more')}
          onClick={() => step(1)}
        >
          +
        </button>
      </div>
    </div>
  )
}
