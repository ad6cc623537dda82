'use client'

import type { DefaultCellComponentProps } from 'payload'
import { formatMoney } from '@/domain/money/formatMoney'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'

/** An amount in a list, in the currency of its row or else of the venue. */
export function MoneyCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { currency } = useHouse()
  const { language } = useSay()
  const own = (rowData as { currency?: unknown } | undefined)?.currency
  if (typeof cellData !== 'number') return <span className="cell-none">–</span>
  return (
    <span className="cell-number">
      {formatMoney({ amountCents: cellData, currency: typeof own === 'string' ? own : currency }, language)}
    </span>
  )
}
