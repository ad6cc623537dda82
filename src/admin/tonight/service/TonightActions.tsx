'use client'

import { ActionLink } from '../panels/ActionLink'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../../board/BoardContext'

/** To the board, and a party at the door in two taps. */
export function TonightActions() {
  const say = useSay()
  const { board, open, state } = useBoard()
  return (
    <div className="tonight__actions">
      <span className={`tonight__line tonight__line--${state.line.state}`} role="status">
        {say(state.line.state === 'live' ? 'tn.live' : 'tn.notLive')}
      </span>
      <ActionLink path="/board">
        <Icon name="table" />
        {say('tn.board')}
      </ActionLink>
      {board.you.isHost && (
        <button
          type="button"
          className="action-link action-link--main"
          onClick={() => open({ kind: 'walkIn' })}
        >
          <Icon name="walkin" />
          {say('tn.walkIn')}
        </button>
      )}
    </div>
  )
}
