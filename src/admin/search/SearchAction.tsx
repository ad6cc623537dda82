'use client'

import { useEffect, useState } from 'react'
import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'
import { SearchDialog } from './SearchDialog'

/** In the header of every screen: one search over reservations, guests, items and pages. Ctrl K or ⌘K opens it too. */
export function SearchAction() {
  const [isOpen, setOpen] = useState(false)
  const say = useSay()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return
      // Ctrl K belongs to the editor of texts while somebody writes in it.
      const isWriting = (event.target as HTMLElement | null)?.closest('[contenteditable]')
      if (isWriting || event.metaKey === event.ctrlKey) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button
        type="button"
        className="search-action"
        aria-label={say('searchOpen')}
        title={say('searchOpenKeys')}
        onClick={() => setOpen(true)}
      >
        <Icon name="search" />
        <span>{say('searchShort')}</span>
        <kbd>{say('searchKeys')}</kbd>
      </button>
      {isOpen && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  )
}
