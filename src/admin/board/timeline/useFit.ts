'use client'

import { useLayoutEffect, type RefObject } from 'react'

/** Makes the half hours as wide as the screen allows, so that the whole night is in sight where it can be. */
export function useFit(grid: RefObject<HTMLDivElement | null>, halves: number) {
  useLayoutEffect(() => {
    const element = grid.current
    if (!element) return
    const fit = () => {
      const root = getComputedStyle(document.documentElement)
      const size = (name: string) => parseFloat(root.getPropertyValue(name)) || 0
      const wide = (element.clientWidth - size('--board-row-head')) / halves
      const half = Math.max(size('--board-half'), Math.floor(wide * 10) / 10)
      element.style.setProperty('--half', `${half}px`)
    }
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    return () => observer.disconnect()
  }, [grid, halves])
}

/** The width of a half hour now, in pixels. */
export const halfOf = (element: HTMLElement): number =>
  parseFloat(element.style.getPropertyValue('--half')) || 40
