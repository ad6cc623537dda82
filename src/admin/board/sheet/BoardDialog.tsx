'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

type Props = { title: string; lead?: string; children: ReactNode; onClose: () => void }

/** A question that has to be answered before going on. */
export function BoardDialog({ title, lead, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return createPortal(
    <dialog ref={dialog} className="off-sheet board-dialog" aria-labelledby={titleId} onCancel={onClose}>
      <div className="off-sheet__content">
        <h2 id={titleId}>{title}</h2>
        {lead && <p className="off-sheet__lead">{lead}</p>}
        {children}
      </div>
    </dialog>,
    document.body,
  )
}
