'use client'

import { useEffect, type FocusEvent, type RefObject } from 'react'
import { gridMove, type GridKey, type GridRow } from '../model/gridMoves'

/** The grid is one stop of the Tab key; inside it the arrows go. What has had the focus last is where Tab comes back to. */
export function useGridFocus(grid: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = grid.current
    if (!element || element.querySelector('[data-cell][tabindex="0"]')) return
    const first =
      element.querySelector<HTMLElement>('.board-bar') ?? element.querySelector<HTMLElement>('[data-cell]')
    if (first) first.tabIndex = 0
  })

  const onFocus = (event: FocusEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')
    if (!cell) return
    for (const other of grid.current?.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]') ?? [])
      if (other !== cell) other.tabIndex = -1
    cell.tabIndex = 0
  }

  /** True when the key led somewhere. */
  const go = (key: GridKey): boolean => {
    const element = grid.current
    const cell = document.activeElement?.closest<HTMLElement>('[data-cell]')
    const row = cell?.closest<HTMLElement>('[data-row]')
    if (!element || !cell || !row) return false
    const next = gridMove(rowsOf(element), { row: row.dataset.row!, cell: cell.dataset.cell! }, key)
    const target = next && element.querySelector<HTMLElement>(`[data-cell="${CSS.escape(next)}"]`)
    if (!target) return false
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    return true
  }

  return { onFocus, go }
}

function rowsOf(element: HTMLElement): GridRow[] {
  return [...element.querySelectorAll<HTMLElement>('[data-row]')].map((row) => ({
    key: row.dataset.row!,
    cells: [...row.querySelectorAll<HTMLElement>('[data-cell]')].map((cell, index) => {
      const { style } = cell.closest<HTMLElement>('[role="gridcell"]')!
      return {
        key: cell.dataset.cell!,
        from: Number(style.getPropertyValue('--from') || index),
        long: Number(style.getPropertyValue('--long') || 1),
      }
    }),
  }))
}
