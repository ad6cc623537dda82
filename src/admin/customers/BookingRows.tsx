'use client'

import { useConfig } from '@payloadcms/ui'
import { reservationStatuses } from '@/i18n/admin/words/service'
import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'
import type { GuestBooking } from './useGuestPage'
import { useWhen } from './useWhen'

/** The newest bookings of a guest, each a link. */
export function BookingRows({ bookings, customerId }: { bookings: GuestBooking[]; customerId: string }) {
  const { config } = useConfig()
  const say = useSay()
  const when = useWhen()
  const reservations = `${config.routes.admin}/collections/reservations`

  return (
    <section className="guest-panel__part">
      <h3>{say('guestBookings')}</h3>
      {bookings.length === 0 && <p>{say('guestBookingsNone')}</p>}
      <ul className="guest-rows">
        {bookings.map(({ id, startsAt, partySize, status, reference }) => (
          <li key={id}>
            <a href={`${reservations}/${id}`}>
              <b>{when(startsAt)}</b>
              <span>{[say.count('people', partySize), reference].filter(Boolean).join(' · ')}</span>
              <span className="guest-rows__mark">
                <Icon name={status ?? 'confirmed'} />
                {reservationStatuses[status ?? 'confirmed']?.[say.language]}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {bookings.length >= 20 && (
        <a className="action-link" href={`${reservations}?where[customer][equals]=${customerId}`}>
          {say('guestBookingsMore')}
        </a>
      )}
    </section>
  )
}
