'use client'

import { useBoard } from '../BoardContext'
import { BookingSheet } from './BookingSheet'
import { PartySheetPanel } from './PartySheetPanel'
import { WalkInSheet } from './WalkInSheet'
import { WhySheet } from './WhySheet'

/** What stands open beside the board; the same from the timeline, the list and the floor. */
export function OpenSheet() {
  const { open, sheet } = useBoard()
  if (!sheet) return null
  const close = () => open(null)
  switch (sheet.kind) {
    case 'party':
      return <PartySheetPanel key={sheet.id} id={sheet.id} onClose={close} />
    case 'walkIn':
      return <WalkInSheet key={sheet.tableId} tableId={sheet.tableId ?? null} onClose={close} />
    case 'why':
      return <WhySheet wish={sheet} onClose={close} />
    case 'booking':
      return <BookingSheet key={JSON.stringify(sheet)} wish={sheet} onClose={close} />
  }
}
