import type { PayloadRequest } from 'payload'
import { refusal } from '@/platform/http/refusal'
import { bookingOf } from './booking'
import { instantIn, isUuid, type Doc } from './facts'
import { lockNights, lockRow, type NightKey } from './locks'
import { serviceDateOf } from '@/domain/time/serviceDateOf'

type Question = { id: string; data: Doc; req: PayloadRequest; overrideAccess: boolean }

/**
 * Holds a reservation and its nights, the one it is on and the one it goes to, before anything of it is read. Refuses what
 * was written from an older version of it: 409 `STALE_REVISION` with the present one, as far as the caller may read it.
 */
export async function lockForUpdate({ id, data, req, overrideAccess }: Question): Promise<void> {
  if (!isUuid(id)) return
  const row = await lockRow(id, req)
  if (!row) return

  const sent = data.revision === undefined || data.revision === null ? null : Number(data.revision)
  if (sent !== null && sent !== row.revision) throw await stale({ id, data, req, overrideAccess })

  const venue = { timeZone: row.timeZone, serviceDayCutoff: row.serviceDayCutoff }
  const nights: NightKey[] = []
  const add = (serviceDate: string | null) => {
    if (serviceDate) nights.push({ venueId: row.venueId, serviceDate })
  }
  add(row.serviceDate)
  const startsAt = instantIn(data.startsAt)
  if (startsAt) add(serviceDateOf(startsAt, venue))
  if (data.status === 'seated') add(serviceDateOf(bookingOf(req).now, venue))
  await lockNights(nights, req)
}

/** Both versions: what was sent and what is there. */
async function stale({ id, data, req, overrideAccess }: Question) {
  const current = await req.payload.findByID({
    collection: 'reservations',
    id,
    depth: 0,
    overrideAccess,
    user: req.user,
    req,
  })
  return refusal('STALE_REVISION', { current, sent: data })
}
