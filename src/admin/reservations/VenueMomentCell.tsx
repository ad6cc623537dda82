'use client'

import type { DefaultCellComponentProps } from 'payload'
import { useHouse } from '../house/HouseContext'
import { CellLink } from '../lists/CellLink'
import { useSay } from '../text/useSay'
import { shownMoment } from './shownMoment'

/** 'sob., 15 maj, 20:00' of the venue's clock; after midnight the night it belongs to. */
export function VenueMomentCell(props: DefaultCellComponentProps) {
  const { timeZone, serviceDayCutoff } = useHouse()
  const say = useSay()
  const row = props.rowData as { venueTimeZone?: string | null } | undefined
  const venue = { timeZone: row?.venueTimeZone || timeZone, serviceDayCutoff }
  const moment = shownMoment(props.cellData, venue, say.language)
  if (!moment) return <span className="cell-none">–</span>
  return (
    <CellLink {...props}>
      <span className="cell-moment">
        <b>{moment.time}</b> {moment.date}
        {moment.nightOf && <small>{say(`night.${moment.nightOf}`)}</small>}
      </span>
    </CellLink>
  )
}
