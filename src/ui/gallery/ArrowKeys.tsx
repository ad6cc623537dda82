'use client'

import { useEffect } from 'react'

/** Pixels a finger has to travel before it means "next". */
const SWIPE = 60

/** Follows the link marked `data-key` when its key is pressed, and "before" and "after" when a finger swipes. */
export function ArrowKeys() {
  useEffect(() => {
    const follow = (key: string) => document.querySelector<HTMLAnchorElement>(`a[data-key="${key}"]`)?.click()
    const onKey = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      if (!altKey && !ctrlKey && !metaKey && /^(?:ArrowLeft|ArrowRight|Escape)$/.test(key)) follow(key)
    }
    let startX = 0
    const onStart = (event: TouchEvent) => (startX = event.changedTouches[0]?.clientX ?? 0)
    const onEnd = (event: TouchEvent) => {
      const travelled = (event.changedTouches[0]?.clientX ?? startX) - startX
      if (Math.abs(travelled) > SWIPE) follow(travelled < 0 ? 'ArrowRight' : 'ArrowLeft')
    }
    addEventListener('keydown', onKey)
    addEventListener('touchstart', onStart, { passive: true })
    addEventListener('touchend', onEnd, { passive: true })
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('touchstart', onStart)
      removeEventListener('touchend', onEnd)
    }
  }, [])
  return null
}
