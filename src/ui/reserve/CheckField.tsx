'use client'

import { useState, type ReactNode } from 'react'
import { fieldId } from './fieldId'

type Props = {
  name: string
  isChecked?: boolean
  isRequired?: boolean
  error?: string
  className?: string
  children: ReactNode
}

/** A box to tick, with its words beside it. What it began with stays its own, as in a `TextField`. */
export function CheckField({ name, isChecked, isRequired, error, className = '', children }: Props) {
  const [initial] = useState(isChecked)
  const errorId = `${fieldId(name)}-error`
  return (
    <div className={className}>
      <label className="flex min-h-11 items-start gap-3 py-2">
        <input
          id={fieldId(name)}
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={initial}
          required={isRequired}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? errorId : undefined}
          className="mt-0.5 size-6 shrink-0 accent-accent"
        />
        <span>{children}</span>
      </label>
      {error && (
        <p id={errorId} className="text-small text-stop">
          {error}
        </p>
      )}
    </div>
  )
}
