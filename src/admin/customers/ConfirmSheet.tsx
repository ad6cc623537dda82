'use client'

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useSay } from '../text/useSay'

type Props = {
  title: string
  lead: string
  children?: ReactNode
  confirm: string
  isAlarm?: boolean
  /** A sentence to show when it did not work; null when it did. */
  onConfirm: () => Promise<string | null>
  onClose: () => void
}

/** Says what is about to happen and waits for a second tap. */
export function ConfirmSheet({ title, lead, children, confirm, isAlarm = false, onConfirm, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const say = useSay()
  const titleId = useId()

  useEffect(() => dialog.current?.showModal(), [])

  const go = async () => {
    setIsBusy(true)
    setProblem(await onConfirm().catch(() => say('failed')))
    setIsBusy(false)
  }

  return createPortal(
    <dialog
      ref={dialog}
      className="off-sheet"
      aria-labelledby={titleId}
      onCancel={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="off-sheet__content">
        <h2 id={titleId}>{title}</h2>
        <p className="off-sheet__lead">{lead}</p>
        {children}
        {problem && (
          <p className="off-sheet__problem" role="alert">
            {problem}
          </p>
        )}
        <div className="off-sheet__buttons">
          <button
            type="button"
            className={isAlarm ? 'big-button big-button--alarm' : 'big-button'}
            disabled={isBusy}
            onClick={() => void go()}
          >
            {confirm}
          </button>
          <button type="button" className="big-button" onClick={onClose}>
            {say('keepGuest')}
          </button>
        </div>
      </div>
    </dialog>,
    document.body,
  )
}
