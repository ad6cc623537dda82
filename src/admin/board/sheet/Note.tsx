'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { BoardParty } from '@/domain/board/board'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'

const SETTLED_MS = 900

/** The team's note, kept as it is typed. What was typed stays here whatever becomes of it. */
export function Note({ party }: { party: BoardParty }) {
  const { act, waiting } = useBoard()
  const stored = party.staffNotes ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  const say = useSay()
  const isMine = typed !== null && typed.trim() !== stored.trim()

  /** What was tried last: the same words are not sent again and again by themselves. */
  const tried = useRef<string | null>(null)
  const isWaiting = waiting.has(party.id)
  const save = () => {
    if (!isMine || tried.current === typed) return
    tried.current = typed
    act({
      kind: 'note',
      id: party.id,
      body: { staffNotes: typed.trim() || null, revision: party.revision },
    })
  }
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  // While something of this party is on its way the next words wait for it.
  useEffect(() => {
    if (!isMine || isWaiting) return
    const timer = setTimeout(() => latest.current(), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [isMine, isWaiting, typed])
  // Closing the sheet is no reason to lose a word.
  useEffect(() => () => latest.current(), [])

  return (
    <section>
      <h3>
        <label htmlFor={id}>{say('sb.teamNote')}</label>
      </h3>
      <textarea
        id={id}
        className="board-input"
        rows={2}
        maxLength={2000}
        value={typed ?? stored}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => isWaiting || save()}
      />
      <small className="board-saved">
        {isMine || isWaiting ? (
          say('sb.noteSaving')
        ) : (
          <>
            <Icon name={typed === null ? 'lock' : 'ok'} />
            {say(typed === null ? 'sb.noteTeamOnly' : 'sb.noteSaved')}
          </>
        )}
      </small>
    </section>
  )
}
