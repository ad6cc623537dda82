'use client'

import type { DefaultCellComponentProps } from 'payload'
import { useMemo } from 'react'
import { Drawing } from '../drawing/Drawing'
import { noHouse } from '../house/house'
import { describeDraft } from './describeDraft'
import { useBarBook } from './useBarBook'

/** The drink beside its name in a list. */
export function DrawingCell({ rowData }: DefaultCellComponentProps) {
  const { book } = useBarBook()
  const drink = useMemo(
    () => (book && rowData ? describeDraft({ cocktail: rowData, book, house: noHouse }).drink : null),
    [book, rowData],
  )
  return <span className="drawing-cell">{drink && <Drawing drink={drink} px={40} />}</span>
}
