import type { Where } from 'payload'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { isDate } from '@/domain/time/isDate'

/** Statuses as one asks for them; `any` filters nothing. */
export const statusGroups = {
  any: [],
  todo: ['pending', 'pending_payment', 'held'],
  coming: ['confirmed'],
  here: ['arrived', 'seated'],
  waiting: ['waitlisted'],
  off: ['cancelled_guest', 'cancelled_venue', 'declined', 'expired', 'no_show'],
} as const satisfies Record<string, readonly ReservationStatus[]>

export type StatusGroup = keyof typeof statusGroups

/** A service date, all from today on, or all there are; `other` for a filter that was built by hand. */
export type NightFilterState = { night: string; group: StatusGroup }

/** In the shape of the platform's own filters, so that they can be refined there. */
export function whereOf({ night, group }: NightFilterState, today: string): Where {
  const statuses: readonly string[] = statusGroups[group]
  const conditions: Where[] = [
    ...(isDate(night) ? [{ serviceDate: { equals: night } }] : []),
    ...(night === 'ahead' ? [{ serviceDate: { greater_than_equal: today } }] : []),
    ...(statuses.length > 0 ? [{ status: { in: [...statuses] } }] : []),
  ]
  return conditions.length > 0 ? { or: [{ and: conditions }] } : {}
}

export function readNightFilter(where: Where | undefined, today: string): NightFilterState {
  const conditions = (where?.or?.[0]?.and ?? []) as Record<string, Record<string, unknown>>[]
  let night = conditions.length === 0 ? 'all' : 'other'
  let group: StatusGroup = 'any'
  for (const condition of conditions) {
    const { serviceDate, status } = condition
    if (typeof serviceDate?.equals === 'string') night = serviceDate.equals
    if (serviceDate?.greater_than_equal === today) night = 'ahead'
    const asked = listOf(status?.in)
    const known = (Object.keys(statusGroups) as StatusGroup[]).find(
      (name) => asked.length > 0 && [...statusGroups[name]].join() === asked.join(),
    )
    if (known) group = known
  }
  const onlyStatus = conditions.length === 1 && group !== 'any'
  return { night: onlyStatus ? 'all' : night, group }
}

/** From the address they come as a list or as one text with commas. */
function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? value.split(',') : []
}
