import type { CollectionAfterChangeHook } from 'payload'
import type { Seen } from '@/domain/events/reservationEvents'
import { bookingOf } from '@/operations/reservations/booking'
import { noteReservation } from '@/operations/webhooks/noteReservation'
import type { Reservation } from '@/payload-types'
import { idOf } from '../../shared/idOf'
import { idsOf } from '../../shared/idsOf'

/** Other programs hear of it with the commit; what was, elsewhere, and what is imported is no news. */
export const tellWebhooks: CollectionAfterChangeHook<Reservation> = async ({
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const { isQuiet, isHistory } = bookingOf(req)
  if (isQuiet || isHistory) return doc
  await noteReservation({
    id: doc.id,
    venueId: idOf(data.venue) ?? '',
    before: operation === 'update' ? seenOf(previousDoc) : null,
    after: seenOf(data as Reservation),
    req,
  })
  return doc
}

/** Of what was written, not of what whoever wrote it may read. */
const seenOf = ({ status, startsAt, endsAt, partySize, area, tables }: Reservation): Seen => ({
  status: status ?? 'confirmed',
  startsAt: new Date(startsAt).toISOString(),
  endsAt: endsAt ? new Date(endsAt).toISOString() : null,
  partySize,
  area: idOf(area),
  tables: idsOf(tables ?? []),
})
