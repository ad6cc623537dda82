'use client'

import type { DefaultCellComponentProps } from 'payload'
import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'
import type { Reservation } from '@/payload-types'
import { isStatus } from './isStatus'
import { StatusPill } from './StatusPill'

const signs = [
  ['needsTable', 'signNeedsTable'],
  ['atRisk', 'signAtRisk'],
  ['outsideHours', 'signOutside'],
  ['overPacing', 'signOverPacing'],
] as const

/** The status with what is wrong beside it. */
export function StatusCell({ cellData, rowData }: DefaultCellComponentProps) {
  const say = useSay()
  const row = rowData as Partial<Reservation> | undefined
  if (!isStatus(cellData)) return <span className="cell-none">–</span>
  return (
    <span className="status-cell">
      <StatusPill status={cellData} />
      {signs.map(
        ([flag, word]) =>
          row?.[flag] && (
            <span key={flag} className="status-sign">
              <Icon name="alarm" size={14} />
              {say(word)}
            </span>
          ),
      )}
    </span>
  )
}
