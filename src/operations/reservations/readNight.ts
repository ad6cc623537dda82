import type { PayloadRequest } from 'payload'
import type { Night } from '@/domain/availability/night'
import type { Weekday } from '@/domain/time/weekdays'
import { readsOnly } from '@/platform/changes/readsOnly'
import { refusal } from '@/platform/http/refusal'
import { connectionOf } from '@/platform/database/transactions'
import { nightStatement, type NightRow } from './nightStatement'
import { nightTags } from './nightTags'
import { toNight } from './toNight'

type Reader = Pick<PayloadRequest, 'payload' | 'transactionID'>

type Question = {
  venueId: string
  serviceDate: string
  /** Reads in the transaction of the request if it has one, else on its own. `{ payload }` is enough. */
  req: Reader
  /** The reservation that is being changed: it is read whatever its status, and with the tables it had. */
  moving?: string | null
}

/** A night with what the house has decided beside the rules of availability. */
export type NightRead = {
  night: Night
  venue: BookingVenue
  /** By the id of the service; those of this date and all others. */
  services: ReadonlyMap<string, ServiceTerms>
  /** Nobody pays for this date. */
  waiveFees: boolean
}

export type BookingVenue = {
  id: string
  slug: string
  timeZone: string
  serviceDayCutoff: string
  currency: string
  noShowGraceMinutes: number
  autoNoShow: boolean
  pendingHours: number
  pendingBeforeHours: number
  offerMinutes: number
  /** The largest party that may ask for a table; above it, it calls. */
  largestRequest: number
}

/** What a service says beyond when and where. */
export type ServiceTerms = {
  id: string
  needsApproval: boolean
  holdMinutes: number
  policyId: string | null
  weekdays: readonly Weekday[]
}

/**
 * Reads all that decides who may sit where on one service date, in one statement. Other dates are touched only for the
 * occupancies that reach over. 404 for a venue that is not there.
 */
export async function readNight({ venueId, serviceDate, req, moving }: Question): Promise<NightRead> {
  const db = await connectionOf(req)
  const { rows } = await readsOnly(nightTags(venueId, serviceDate), () =>
    db.execute(nightStatement({ venueId, serviceDate, moving: moving ?? null })),
  )
  const row = rows[0] as NightRow | undefined
  if (!row?.venue) throw refusal('NOT_FOUND')
  return toNight(row, serviceDate)
}
