'use client'

import type { DefaultCellComponentProps } from 'payload'
import type { Reservation } from '@/payload-types'
import { useSay } from '../text/useSay'

/** Who comes; those who came without a booking often left no name. */
export function GuestCell({ cellData, rowData }: DefaultCellComponentProps) {
  const say = useSay()
  if (typeof cellData === 'string' && cellData) return <>{cellData}</>
  const { source } = (rowData ?? {}) as Partial<Reservation>
  return <span className="cell-none">{say(source === 'walk_in' ? 'walkIn' : 'withoutName')}</span>
}
