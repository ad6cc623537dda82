import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { Channel } from '@/domain/availability/channel'
import { findSlots } from '@/domain/availability/findSlots'
import { hoursOnDate } from '@/domain/time/hoursOnDate'
import { connectionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { nightStatement, type NightRow, type ServiceRow } from '../reservations/nightStatement'
import { toNight } from '../reservations/toNight'
import { shownSlot, type ShownSlot } from './shownSlot'

type Question = {
  venueId: string
  /** The service as it stands in the form, which need not be saved. */
  service: ServiceRow
  serviceDate: string
  partySize: number
  channel: Channel
  areaId: string | null
  /** Whether the parties that have booked are in the way. */
  withBookings: boolean
  req: Pick<PayloadRequest, 'payload' | 'transactionID' | 'context'>
}

export type SlotsPreview = {
  serviceDate: string
  timeZone: string
  /** A special day's hours hold. */
  isSpecialDay: boolean
  /** How long the night really is when the clock changes in it; null on all other nights. */
  changedHours: number | null
  slots: ShownSlot[]
}

/** The starts that a service gives on a date, with the reasons of those that are not to be had. */
export async function previewSlots(question: Question): Promise<SlotsPreview> {
  const { venueId, service, serviceDate, partySize, channel, areaId, withBookings, req } = question
  const db = await connectionOf(req)
  const { rows } = await db.execute<NightRow>(nightStatement({ venueId, serviceDate, moving: null }))
  const row = rows[0]
  if (!row?.venue) throw refusal('NOT_FOUND', { what: 'venue' })

  const services = [...row.services.filter(({ id }) => id !== service.id), { ...service, active: true }]
  const read = toNight({ ...row, services, seatings: withBookings ? row.seatings : [] }, serviceDate).night
  const night = { ...read, services: read.services.filter(({ id }) => id === service.id) }
  const now = (req.context.now as Temporal.Instant | undefined) ?? Temporal.Now.instant()
  const { slots, timeZone } = findSlots({ night, partySize, channel, areaId, now })
  return {
    serviceDate,
    timeZone,
    isSpecialDay: row.special !== null,
    changedHours: night.services[0] ? changedHours(night.services[0], serviceDate, timeZone) : null,
    slots: slots.map((slot) => shownSlot(slot, timeZone)),
  }
}

/** Null when the night is as long as its hours say. */
function changedHours(
  hours: { opens: string; closes: string },
  serviceDate: string,
  timeZone: string,
): number | null {
  const lengthIn = (zone: string) => {
    const { start, end } = hoursOnDate(serviceDate, hours, zone)
    return (end.epochMilliseconds - start.epochMilliseconds) / 3_600_000
  }
  const real = lengthIn(timeZone)
  return real === lengthIn('UTC') ? null : real
}
