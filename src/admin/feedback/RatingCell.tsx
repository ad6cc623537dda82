'use client'

import type { DefaultCellComponentProps } from 'payload'
import { CellLink } from '../lists/CellLink'
import { useSay } from '../text/useSay'

/** '4 out of 5'. */
export function RatingCell(props: DefaultCellComponentProps) {
  const say = useSay()
  return <CellLink {...props}>{say('ratingOutOf', { rating: String(props.cellData) })}</CellLink>
}
