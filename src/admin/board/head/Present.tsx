'use client'

import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'

/** Who else has this night open. */
export function Present() {
  const { present } = useBoard().state
  const say = useSay()
  const others = present.filter(({ isYou }) => !isYou)
  if (others.length === 0) return null
  const names = others.map(({ name }) => name).join(', ')
  return (
    <div className="board-head__who" role="img" aria-label={say('sb.alsoHere', { names })} title={names}>
      {others.slice(0, 4).map(({ id, initials }) => (
        <span key={id} className="board-who">
          {initials}
        </span>
      ))}
      {others.length > 4 && <span className="board-who">+{others.length - 4}</span>}
    </div>
  )
}
