'use client'

import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'

const words = { opening: 'sb.connecting', live: 'sb.live', down: 'sb.offline', closed: 'sb.offline' } as const

/** Whether the changes of others arrive by themselves. */
export function LineTag() {
  const { state } = useBoard().state.line
  const say = useSay()
  const isDown = state === 'down' || state === 'closed'
  return (
    <span className={`board-line board-line--${isDown ? 'down' : state}`} data-line={state}>
      <Icon name={isDown ? 'offline' : 'live'} />
      {say(words[state])}
    </span>
  )
}
