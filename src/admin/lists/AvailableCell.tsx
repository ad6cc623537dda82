'use client'

import type { DefaultCellComponentProps } from 'payload'
import { useBackLabel } from '../eightySix/useBackLabel'
import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'

/** Whether it can be had right now, in a word; while it cannot, when it is back. */
export function AvailableCell({ cellData, rowData }: DefaultCellComponentProps) {
  const say = useSay()
  const back = useBackLabel()
  const until = (rowData as { unavailableUntil?: string | null } | undefined)?.unavailableUntil ?? null
  const isIn = cellData !== false
  return (
    <span className={isIn ? 'in-pill' : 'off-pill'}>
      <Icon name={isIn ? 'ok' : 'out'} />
      {say(isIn ? 'isIn' : 'isOut')}
      {!isIn && until && <small>{back(until)}</small>}
    </span>
  )
}
