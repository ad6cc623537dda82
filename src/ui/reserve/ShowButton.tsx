'use client'

import { useSyncExternalStore } from 'react'

/** Shows the times of what was chosen above. Where scripts run that happens by itself, and it leaves without moving anything. */
export function ShowButton({ label }: { label: string }) {
  const isNeedless = useSyncExternalStore(never, isTrue, isFalse)
  return (
    <button form="choice" className={`button ml-auto ${isNeedless ? 'invisible' : ''}`}>
      {label}
    </button>
  )
}

const never = () => () => {}
const isTrue = () => true
const isFalse = () => false
