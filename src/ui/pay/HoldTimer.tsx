'use client'

import { useEffect, useState } from 'react'

type Props = {
  /** ISO instant at which the table goes back. */
  expiresAt: string
  /** Holds the place `{time}`. */
  words: string
  over: string
}

/**
 * How long the table is still kept. When the time is over the page looks once more, since the server decides. Without
 * scripts nothing stands here: the hour is said in the sentence above.
 */
export function HoldTimer({ expiresAt, words, over }: Props) {
  const [leftMs, setLeft] = useState<number | null>(null)
  useEffect(() => {
    const end = Date.parse(expiresAt)
    const wasAhead = end > Date.now()
    const tick = () => {
      const left = Math.max(0, end - Date.now())
      setLeft(left)
      if (left > 0) return
      clearInterval(timer)
      if (wasAhead) setTimeout(() => window.location.reload(), 1500)
    }
    const timer = setInterval(tick, 1000)
    tick()
    return () => clearInterval(timer)
  }, [expiresAt])

  if (leftMs === null) return null
  const isShort = leftMs < 120_000
  return (
    <p
      role="timer"
      className={`num mt-4 inline-flex min-h-10 items-center border px-4 font-medium ${isShort ? 'border-stop-line text-stop' : 'border-line-ui text-text'}`}
    >
      {leftMs > 0 ? words.replace('{time}', clock(leftMs)) : over}
    </p>
  )
}

function clock(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  const two = (count: number) => String(count).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
