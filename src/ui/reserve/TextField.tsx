'use client'

import { useId, useState } from 'react'
import { fieldId } from './fieldId'

type Props = {
  name: string
  label: string
  hint?: string
  /** What was typed before the page was made anew. */
  value?: string
  error?: string
  isRequired?: boolean
  isLong?: boolean
  /** Of a long one. */
  rows?: number
  type?: 'text' | 'tel' | 'email'
  autoComplete?: string
  maxLength?: number
  className?: string
}

/**
 * A field of a form with its label, hint and what is wrong with it. What it began with stays its own: when the page learns
 * of another night, what has been typed is not taken back.
 */
export function TextField({
  name,
  label,
  hint,
  value,
  error,
  isRequired,
  isLong,
  rows = 2,
  type = 'text',
  autoComplete,
  maxLength,
  className = '',
}: Props) {
  const id = useId()
  const [initial] = useState(value)
  const said = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const field = {
    id: fieldId(name),
    name,
    maxLength,
    autoComplete,
    defaultValue: initial,
    required: isRequired,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': said || undefined,
    className: `mt-1.5 block w-full rounded-cut border bg-ground-1 px-3 py-2.5 ${error ? 'border-stop' : 'border-line-ui'}`,
  } as const
  return (
    <div className={className}>
      <label htmlFor={field.id} className="font-medium">
        {label}
      </label>
      {hint && (
        <span id={`${id}-hint`} className="ml-2 text-small text-text-3">
          {hint}
        </span>
      )}
      {isLong ? (
        <textarea {...field} rows={rows} placeholder=" " />
      ) : (
        <input {...field} type={type} className={`${field.className} min-h-12`} />
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 text-small text-stop">
          {error}
        </p>
      )}
    </div>
  )
}
