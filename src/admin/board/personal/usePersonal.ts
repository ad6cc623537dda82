'use client'

import { usePreferences } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

/** A setting of whoever is signed in, kept by the house and so the same on every device. Until it is read it is `first`. */
export function usePersonal<Value>(key: string, first: Value): [Value, (next: Value) => void] {
  const { getPreference, setPreference } = usePreferences()
  const [value, setValue] = useState(first)

  useEffect(() => {
    let isGone = false
    getPreference<Value | null>(key).then(
      (stored) => {
        if (!isGone && stored !== undefined && stored !== null) setValue(stored)
      },
      () => undefined, // it stays as it is for everybody
    )
    return () => {
      isGone = true
    }
  }, [getPreference, key])

  const keep = useCallback(
    (next: Value) => {
      setValue(next)
      void setPreference(key, next)
    },
    [key, setPreference],
  )
  return [value, keep]
}
