'use client'

import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { venueClock } from '../model/venueClock'
import { BoardDialog } from './BoardDialog'
import { useDoneWords } from './useDoneWords'

/** What waits on this device, in the order in which it will go out. */
export function PendingList({ onClose }: { onClose: () => void }) {
  const { state, store, timeZone } = useBoard()
  const say = useSay()
  const doneWords = useDoneWords()
  return (
    <BoardDialog title={say('sb.pendingTitle')} lead={say('sb.pendingLead')} onClose={onClose}>
      <ul>
        {state.pending.map((one) => (
          <li key={one.key}>
            {venueClock(one.at, timeZone)} · {doneWords(one)}
          </li>
        ))}
      </ul>
      <div className="off-sheet__buttons">
        <button
          type="button"
          className="big-button"
          onClick={() => {
            store.retry()
            onClose()
          }}
        >
          {say('sb.tryAgain')}
        </button>
        <button type="button" className="big-button" onClick={onClose}>
          {say('close')}
        </button>
      </div>
    </BoardDialog>
  )
}
