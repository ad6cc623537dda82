import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { parseBody } from '@/platform/http/parseBody'
import { requestContext } from '@/platform/http/requestContext'
import { readAvailability, type Availability } from './readAvailability'
import { readNights, type Nights } from './readNights'
import { venueToBook } from './venueToBook'
import { availabilityAsked, nightsAsked } from './wishes'

/** The starts of one service date, as anybody may ask for them. 404 for an unknown venue, 422 for what cannot be. */
export async function askAvailability(asked: unknown, req: PayloadRequest): Promise<Availability> {
  const { venue, date, partySize, area } = parseBody(availabilityAsked, asked)
  const { id } = await venueToBook(venue, req)
  return readAvailability({
    venueId: id,
    serviceDate: date,
    partySize,
    areaId: area ?? null,
    locale: requestContext()?.language ?? 'pl',
    now: Temporal.Now.instant(),
    req,
  })
}

/** How full the nights of a range are, as anybody may ask. */
export async function askNights(asked: unknown, req: PayloadRequest): Promise<Nights> {
  const { venue, from, days, partySize, area } = parseBody(nightsAsked, asked)
  const { id } = await venueToBook(venue, req)
  const now = Temporal.Now.instant()
  return readNights({ venueId: id, from, days, partySize, areaId: area ?? null, now, req })
}
