'use client'

import type { DefaultCellComponentProps } from 'payload'
import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'
import { useBackLabel } from './useBackLabel'

/** In a list: nothing while it is in, else that it is out and when it is back. */
export function MarkCell({ cellData, rowData }: DefaultCellComponentProps) {
  const say = useSay()
  const back = useBackLabel()
  const until = typeof cellData === 'string' ? cellData : null
  const isOutOfStock = (rowData as { inStock?: boolean } | undefined)?.inStock === false
  if (!until && !isOutOfStock) return <span className="cell-none">–</span>
  return (
    <span className="off-pill">
      <Icon name="out" />
      {say('isOut')}
      <small>{back(until)}</small>
    </span>
  )
}
