'use client'

import type { DefaultCellComponentProps } from 'payload'
import { showNumber } from '../text/showNumber'
import { useSay } from '../text/useSay'

/** '19,4%', to one decimal: enough for a list. */
export function PercentCell({ cellData }: DefaultCellComponentProps) {
  const { language } = useSay()
  if (typeof cellData !== 'number') return <span className="cell-none">–</span>
  return <span className="cell-number">{`${showNumber(cellData, language, { max: 1 })}%`}</span>
}
