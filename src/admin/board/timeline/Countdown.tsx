'use client'

import { useEffect, useState } from 'react'
import { useBoard } from '../BoardContext'

/** Minutes and seconds until a hold runs out; hours and minutes when it is far. Only this ticks, not the board. */
export function Countdown({ until }: { until: string }) {
  const { store, nowMs } = useBoard()
  const [leftMs, setLeft] = useState(() => Date.parse(until) - nowMs)
  useEffect(() => {
    const look = () => setLeft(Date.parse(until) - store.nowMs())
    look()
    const timer = setInterval(look, 1000)
    return () => clearInterval(timer)
  }, [store, until])
  return <span suppressHydrationWarning>{shown(leftMs)}</span>
}

function shown(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  if (hours > 0) return `${hours}:${String(minutes).padStart(2, '0')} h`
  return `${minutes}:${String(seconds % 60).padStart(2, '0')}`
}
