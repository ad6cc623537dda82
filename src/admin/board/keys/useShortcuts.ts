'use client'

import { useEffect } from 'react'
import type { SheetAt } from '../BoardContext'
import type { BoardStore } from '../store/boardStore'

type Asked = {
  store: BoardStore
  sheet: SheetAt | null
  open: (sheet: SheetAt | null) => void
  mayAct: boolean
}

/** `W` a walk-in, `F` a table to find, `Z` takes the last change back, Esc closes what stands open. Never while somebody types. */
export function useShortcuts({ store, sheet, open, mayAct }: Asked) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
      const target = event.target as HTMLElement | null
      if (target?.closest('dialog')) return
      if (event.key === 'Escape' && sheet) return open(null)
      if (target?.closest('input, textarea, select, [contenteditable]')) return
      const key = event.key.toLowerCase()
      if (key === 'w' && mayAct && store.read().board?.night.isTonight) open({ kind: 'walkIn' })
      else if (key === 'f' && mayAct) open({ kind: 'why' })
      else if (key === 'z') store.undo()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [mayAct, open, sheet, store])
}
