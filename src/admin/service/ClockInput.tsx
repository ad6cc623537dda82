'use client'

import { useState } from 'react'
import { readClock } from './readClock'

type Props = {
  value: string
  /** A wall time; empty for none; what cannot be read as it was typed, to be refused. */
  onChange: (time: string) => void
  id?: string
  name?: string
  label?: string
  describedBy?: string
  isDisabled?: boolean
}

/** A wall time on 24 hours in every browser (its own picker would follow the language of the machine). '18' will do. */
export function ClockInput({ value, onChange, id, name, label, describedBy, isDisabled }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const take = (text: string) => {
    setTyped(text)
    if (/^\d{2}:\d{2}$/.test(text) && readClock(text)) onChange(text)
  }
  const settle = () => {
    if (typed !== null && typed !== value) onChange(readClock(typed) ?? typed.trim())
    setTyped(null)
  }
  return (
    <input
      id={id}
      aria-describedby={describedBy}
      aria-label={label}
      autoComplete="off"
      className="clock-input"
      disabled={isDisabled}
      inputMode="text"
      maxLength={5}
      name={name}
      onBlur={settle}
      onChange={(event) => take(event.target.value)}
      onFocus={(event) => event.target.select()}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
      placeholder="--:--"
      type="text"
      value={typed ?? value}
    />
  )
}
