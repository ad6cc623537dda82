'use client'

import { useEffect } from 'react'

/**
 * In a frame on a bar's own site: tells the page around how tall this one is, now and whenever it changes. The page around
 * asks first (`public/embed.js`), so that the answer goes to its origin and to nobody else.
 */
export function TellHeight() {
  useEffect(() => {
    const main = document.querySelector('main')
    if (!main || parent === window) return
    let askedBy: string | null = null
    const tell = () => {
      if (askedBy) parent.postMessage({ eliksir: 'height', height: main.offsetHeight }, askedBy)
    }
    const hear = ({ source, origin, data }: MessageEvent<{ eliksir?: unknown } | null>) => {
      if (source !== parent || data?.eliksir !== 'hello') return
      askedBy = origin
      tell()
    }
    const watcher = new ResizeObserver(tell)
    watcher.observe(main)
    addEventListener('message', hear)
    return () => {
      watcher.disconnect()
      removeEventListener('message', hear)
    }
  }, [])
  return null
}
