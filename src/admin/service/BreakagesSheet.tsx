'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { dateLabel } from '@/domain/time/dateLabel'
import type { BreakagesPreview } from '@/operations/service/previewBreakages'
import type { BrokenBooking } from '@/operations/service/describeBookings'
import { useSay } from '../text/useSay'
import { wallClockOf } from './wallClockOf'

type Props = {
  title: string
  intro: ReactNode
  breaks: BreakagesPreview
  confirm: string
  onConfirm: () => void
  onClose: () => void
}

const SHOWN = 40

/** The bookings that a change would break, before it is made. Confirming is the second button that one reaches. */
export function BreakagesSheet({ title, intro, breaks, confirm, onConfirm, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const say = useSay()
  const titleId = useId()
  const { bookings, isRefused } = breaks

  useEffect(() => dialog.current?.showModal(), [])

  return createPortal(
    <dialog
      ref={dialog}
      className="off-sheet breaks"
      aria-labelledby={titleId}
      onCancel={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="off-sheet__content">
        <h2 id={titleId}>{title}</h2>
        <p className="off-sheet__lead">{intro}</p>
        <ul className="breaks__list">
          {bookings.slice(0, SHOWN).map((booking) => (
            <Row key={booking.id} booking={booking} />
          ))}
        </ul>
        {bookings.length > SHOWN && <p>{say('breaksMore', { n: bookings.length - SHOWN })}</p>}
        {isRefused && <p className="off-sheet__problem">{say('breaksBlocked')}</p>}
        <div className="off-sheet__buttons">
          <button type="button" className="big-button" onClick={onClose}>
            {say('breaksBack')}
          </button>
          {!isRefused && (
            <button type="button" className="big-button big-button--alarm" onClick={onConfirm}>
              {confirm}
            </button>
          )}
        </div>
      </div>
    </dialog>,
    document.body,
  )
}

function Row({ booking }: { booking: BrokenBooking }) {
  const { config } = useConfig()
  const say = useSay()
  const { id, label, name, partySize, reference, serviceDate, startsAt, tables, why } = booking
  const isAfterMidnight = wallClockOf(startsAt).date !== serviceDate
  return (
    <li>
      <a href={`${config.routes.admin}/collections/reservations/${id}`} target="_blank" rel="noreferrer">
        <b>
          {dateLabel(serviceDate, say.language, 'short')}, {label}
          {isAfterMidnight && ` ${say('lateNote')}`}
        </b>
        <span>
          {[name ?? say('withoutName'), say.count('people', partySize), tables.join(' + '), reference]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </a>
      <small>{why.map((one) => say(`why.${one}`)).join(', ')}</small>
    </li>
  )
}
