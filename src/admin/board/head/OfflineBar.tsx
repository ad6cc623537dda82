'use client'

import { useState } from 'react'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { venueClock } from '../model/venueClock'
import { PendingList } from '../sheet/PendingList'

/** A lost line is said: since when, and how many changes wait on this device. */
export function OfflineBar() {
  const { state, store, timeZone } = useBoard()
  const [isOpen, setOpen] = useState(false)
  const say = useSay()
  const { line, pending } = state
  if (line.state === 'closed')
    return (
      <div className="board-offline" role="alert">
        <Icon name="offline" />
        <span>{say(`sb.bye.${line.why ?? 'SIGNED_OUT'}`)}</span>
        <button type="button" className="board-button" onClick={() => window.location.reload()}>
          {say('sb.reload')}
        </button>
      </div>
    )
  if (line.state !== 'down') return null
  return (
    <div className="board-offline" role="alert">
      <Icon name="offline" />
      <span>
        <b>{say('sb.offlineSince', { time: venueClock(line.since ?? 0, timeZone) })}</b>{' '}
        {pending.length > 0 ? say.count('sbOfflineWaiting', pending.length) : say('sb.offlineNone')}
      </span>
      {pending.length > 0 ? (
        <button type="button" className="board-button" onClick={() => setOpen(true)}>
          {say.count('sbShowChanges', pending.length)}
        </button>
      ) : (
        <button type="button" className="board-button" onClick={store.retry}>
          {say('sb.tryAgain')}
        </button>
      )}
      {isOpen && <PendingList onClose={() => setOpen(false)} />}
    </div>
  )
}
