'use client'

import { concernsOf } from '@/domain/board/concernsOf'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { inHouse } from '../model/sumsOf'
import { LineTag } from './LineTag'

/** The counts that need a person. */
export function Sums() {
  const { board, nowMs } = useBoard()
  const say = useSay()
  const { covers, seats } = inHouse(board)
  const { atTheDoor, canSit, late, noTable, overTime, toDecide } = concernsOf(board, nowMs)
  return (
    <div className="board-sums">
      <span>
        <span>
          <b>{covers}</b>/{seats} {say('sb.inHouse')}
        </span>
      </span>
      {atTheDoor.length > 0 && (
        <span className="is-here">
          <Icon name="arrived" />
          <Count n={atTheDoor.length} sentence={say.count('sbAtTheDoor', atTheDoor.length)} />
        </span>
      )}
      {late.length > 0 && (
        <span className="is-here">
          <Icon name="late" />
          <Count n={late.length} sentence={say.count('sbLate', late.length)} />
        </span>
      )}
      {overTime.length > 0 && (
        <span>
          <Icon name="over" />
          <Count n={overTime.length} sentence={say.count('sbOverTime', overTime.length)} />
        </span>
      )}
      {toDecide.length > 0 && (
        <span>
          <Icon name="pending" />
          <Count n={toDecide.length} sentence={say.count('sbToDecide', toDecide.length)} />
        </span>
      )}
      {canSit.length > 0 && (
        <span>
          <Icon name="waitlisted" />
          <Count n={canSit.length} sentence={say.count('sbCanSit', canSit.length)} />
        </span>
      )}
      {noTable.length > 0 && (
        <span className="is-alarm">
          <Icon name="alarm" />
          <Count n={noTable.length} sentence={say.count('sbNoTable', noTable.length)} />
        </span>
      )}
      <LineTag />
    </div>
  )
}

/** The sentence begins with its number, which is what the eye looks for. */
const Count = ({ n, sentence }: { n: number; sentence: string }) => (
  <span>
    <b>{n}</b>
    {sentence.slice(String(n).length)}
  </span>
)
