'use client'

import { useId } from 'react'

type Props = { label: string; value: number; onChange: (partySize: number) => void }

const common = [1, 2, 3, 4, 5, 6]

/** The usual sizes as buttons, any other typed. */
export function PartySizes({ label, value, onChange }: Props) {
  const id = useId()
  return (
    <div className="party-sizes">
      <span id={id} className="field-label">
        {label}
      </span>
      <div className="toggles" role="group" aria-labelledby={id}>
        {common.map((size) => (
          <button
            key={size}
            type="button"
            className="toggle"
            aria-pressed={value === size}
            onClick={() => onChange(size)}
          >
            {size}
          </button>
        ))}
        <input
          aria-label={label}
          className="toggle"
          inputMode="numeric"
          max={200}
          min={1}
          onChange={(event) => {
            const size = event.target.valueAsNumber
            if (Number.isInteger(size) && size >= 1 && size <= 200) onChange(size)
          }}
          placeholder="7+"
          type="number"
          value={value > common.length ? value : ''}
        />
      </div>
    </div>
  )
}
