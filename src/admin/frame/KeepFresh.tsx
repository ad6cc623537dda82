'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'

/**
 * Reads the page anew every so often while somebody looks at it, so that what is new appears by itself. The next look waits for
 * the answer to the one before: a house that is busy is not asked twice at once.
 */
export function KeepFresh({ everyMs }: { everyMs: number }) {
  const router = useRouter()
  const [isReading, startReading] = useTransition()
  useEffect(() => {
    if (isReading) return
    const look = () => {
      if (document.visibilityState === 'visible') startReading(() => router.refresh())
    }
    const timer = setInterval(look, everyMs)
    return () => clearInterval(timer)
  }, [router, everyMs, isReading])
  return null
}
