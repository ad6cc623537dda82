'use client'

import { useEffect, useState } from 'react'
import type { BoardStore } from './boardStore'

const LOOK_MS = 5000
const MINUTE_MS = 60_000

/** The minute by the server's clock; the first picture is drawn with the moment at which it was read. */
export function useNow(store: Pick<BoardStore, 'nowMs'>, firstMs: number): number {
  const [nowMs, setNow] = useState(toMinute(firstMs))
  useEffect(() => {
    const look = () => setNow(toMinute(store.nowMs()))
    look()
    const timer = setInterval(look, LOOK_MS)
    return () => clearInterval(timer)
  }, [store])
  return nowMs
}

const toMinute = (ms: number) => Math.floor(ms / MINUTE_MS) * MINUTE_MS
