'use client'

import { useId, useState } from 'react'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import type { ReasonAsked } from '../store/boardState'
import { BoardDialog } from './BoardDialog'

/** A rule is in the way that this person may pass over: with a reason, which stays in the history. */
export function ReasonDialog({ asked }: { asked: ReasonAsked }) {
  const { store } = useBoard()
  const [reason, setReason] = useState('')
  const id = useId()
  const say = useSay()
  return (
    <BoardDialog title={say('sb.reasonTitle')} lead={asked.message} onClose={() => store.giveReason(null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim()) store.giveReason(reason.trim())
        }}
      >
        <label className="board-field" htmlFor={id}>
          <span>{say('sb.reason')}</span>
          <input
            id={id}
            className="board-input"
            maxLength={300}
            required
            autoFocus
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        <div className="off-sheet__buttons">
          <button type="submit" className="big-button">
            {say('sb.allTheSame')}
          </button>
          <button type="button" className="big-button" onClick={() => store.giveReason(null)}>
            {say('sb.giveUp')}
          </button>
        </div>
      </form>
    </BoardDialog>
  )
}
