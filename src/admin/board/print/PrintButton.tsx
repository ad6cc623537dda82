'use client'

import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'

export function PrintButton() {
  const say = useSay()
  return (
    <button type="button" className="board-button board-button--main" onClick={() => window.print()}>
      <Icon name="print" />
      {say('sb.print')}
    </button>
  )
}
