'use client'

import type { DefaultCellComponentProps } from 'payload'
import { dateLabel } from '@/domain/time/dateLabel'
import { isDate } from '@/domain/time/isDate'
import { CellLink } from '../lists/CellLink'
import { useSay } from '../text/useSay'

/** '2027-12-31' as 'pt., 31 grudnia 2027' would be said. */
export function DateCell(props: DefaultCellComponentProps) {
  const { language } = useSay()
  const cellData: unknown = props.cellData
  if (typeof cellData !== 'string' || !isDate(cellData)) return <span className="cell-none">–</span>
  return (
    <CellLink {...props}>
      <span className="cell-number">{dateLabel(cellData, language)}</span>
    </CellLink>
  )
}
