'use client'

import type { DefaultCellComponentProps } from 'payload'
import { priceLabel } from '@/domain/menu/priceLabel'
import type { MenuItem } from '@/payload-types'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'

/** The price of an item as its menu prints it: '39 zł', or '18 zł – 39 zł' for several sizes. */
export function PriceCell({ cellData }: DefaultCellComponentProps) {
  const { currency } = useHouse()
  const { language } = useSay()
  const variants = Array.isArray(cellData) ? (cellData as MenuItem['variants']) : []
  return (
    <span className="cell-number">
      {priceLabel(
        variants.map(({ priceCents }) => priceCents),
        currency,
        language,
      ) ?? '–'}
    </span>
  )
}
