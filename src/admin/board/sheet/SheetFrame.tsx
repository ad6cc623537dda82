'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'

type Props = {
  title: string
  facts: ReactNode
  tags?: ReactNode
  foot?: ReactNode
  /** What gets the focus first, as a selector. */
  first?: string
  onClose: () => void
  children: ReactNode
}

const FIRST = '.board-next, .board-size, .board-sheet__body input'

/** A sheet at the right, the whole screen of a phone. Closed, it gives the focus back to where it came from. */
export function SheetFrame({ title, facts, tags, foot, first = FIRST, onClose, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const say = useSay()
  useEffect(() => {
    const from = document.activeElement as HTMLElement | null
    const begins = frame.current?.querySelector<HTMLElement>(first) ?? frame.current
    begins?.focus({ preventScroll: true })
    return () => {
      const party = from?.dataset.party
      const again = from?.isConnected
        ? from
        : party && document.querySelector<HTMLElement>(`[data-party="${CSS.escape(party)}"]`)
      if (again) again.focus({ preventScroll: true })
    }
  }, [first])
  return (
    <div ref={frame} className="board-sheet" role="dialog" aria-labelledby={titleId} tabIndex={-1}>
      <header className="board-sheet__head">
        <div>
          <h2 id={titleId}>{title}</h2>
          <p className="board-sheet__facts">{facts}</p>
          {tags && <p className="board-sheet__tags">{tags}</p>}
        </div>
        <button
          type="button"
          className="board-button board-button--square board-button--plain"
          aria-label={say('close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="board-sheet__body">{children}</div>
      {foot && <footer className="board-sheet__foot">{foot}</footer>}
    </div>
  )
}
