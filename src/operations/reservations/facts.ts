import { ValidationError, type PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import type { Seating } from '@/domain/availability/night'
import type { PolicySnapshot } from '@/domain/policy/policySnapshot'
import { isOnlineSource } from '@/domain/reservation/isOnlineSource'
import type { Source } from '@/domain/reservation/sources'
import { STATUSES, type ReservationStatus } from '@/domain/reservation/statuses'
import { instantOf } from '@/domain/time/instantOf'

export type Doc = Record<string, unknown>

/** A reservation as its rules see it. */
export type Facts = {
  id: string | null
  venueId: string
  status: ReservationStatus
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant | null
  partySize: number
  tableIds: string[]
  areaId: string | null
  source: Source
  serviceDate: string | null
  serviceId: string | null
  bufferMinutes: number
  revision: number
  messageRevision: number
  needsTable: boolean
  pinned: boolean
  overrideReason: string | null
  locale: 'pl' | 'en'
  email: string | null
  phone: string | null
  statusChangedAt: Temporal.Instant | null
  statusChangedBy: string | null
  seatedAt: Temporal.Instant | null
  arrivedAt: Temporal.Instant | null
  holdExpiresAt: Temporal.Instant | null
  expiresAt: Temporal.Instant | null
  policySnapshot: PolicySnapshot | null
}

/** Reads a document; says which fields cannot be read, in the words of the form. */
export function factsOf(doc: Doc, req: PayloadRequest): Facts {
  const guest = (doc.guest ?? {}) as Doc
  const invalid: string[] = []
  const startsAt = instantIn(doc.startsAt)
  if (!startsAt) invalid.push('startsAt')
  const endsAt = doc.endsAt ? instantIn(doc.endsAt) : null
  if (doc.endsAt && !endsAt) invalid.push('endsAt')
  const partySize = doc.partySize as number
  if (!Number.isInteger(partySize) || partySize < 1 || partySize > 200) invalid.push('partySize')
  const status = (doc.status ?? 'confirmed') as ReservationStatus
  if (!STATUSES.includes(status)) invalid.push('status')
  const venueId = idOf(doc.venue)
  if (!venueId || !isUuid(venueId)) invalid.push('venue')
  const tableIds = idsOf(doc.tables)
  if (!tableIds.every(isUuid)) invalid.push('tables')
  if (invalid.length > 0) throw invalidFields(invalid, req)

  return {
    id: (doc.id as string | undefined) ?? null,
    venueId: venueId!,
    status,
    startsAt: startsAt!,
    endsAt,
    partySize,
    tableIds,
    areaId: idOf(doc.area),
    source: (doc.source ?? 'staff') as Source,
    serviceDate: textOf(doc.serviceDate),
    serviceId: idOf(doc.service),
    bufferMinutes: Number(doc.bufferMinutes ?? 0),
    revision: Number(doc.revision ?? 1),
    messageRevision: Number(doc.messageRevision ?? 1),
    needsTable: doc.needsTable === true,
    pinned: doc.pinned === true,
    overrideReason: textOf(doc.overrideReason)?.trim() || null,
    locale: guest.locale === 'en' ? 'en' : 'pl',
    email: textOf(guest.email),
    phone: textOf(guest.phone),
    statusChangedAt: storedOrNull(doc.statusChangedAt),
    statusChangedBy: textOf(doc.statusChangedBy),
    seatedAt: storedOrNull(doc.seatedAt),
    arrivedAt: storedOrNull(doc.arrivedAt),
    holdExpiresAt: storedOrNull(doc.holdExpiresAt),
    expiresAt: storedOrNull(doc.expiresAt),
    policySnapshot: (doc.policySnapshot ?? null) as PolicySnapshot | null,
  }
}

export const invalidFields = (paths: string[], req: PayloadRequest) =>
  new ValidationError(
    {
      collection: 'reservations',
      errors: paths.map((path) => ({ path, message: 'OUT_OF_RANGE' })),
      req,
    },
    req.t as never,
  )

/** An instant of the years that people book for; null for anything else. */
export function instantIn(value: unknown): Temporal.Instant | null {
  if (typeof value !== 'string' && !(value instanceof Date)) return null
  const ms = new Date(value).getTime()
  if (!(ms >= FIRST && ms < LAST)) return null
  return instantOf(new Date(ms))
}

const FIRST = Date.UTC(2000, 0, 1)
const LAST = Date.UTC(2100, 0, 1)

/** A reservation among the others of its night, before it has been written. */
export function toSeating(facts: Facts): Seating {
  return {
    id: facts.id ?? '',
    status: facts.status,
    serviceDate: facts.serviceDate ?? '',
    startsAt: facts.startsAt,
    endsAt: facts.endsAt ?? facts.startsAt,
    bufferMinutes: facts.bufferMinutes,
    partySize: facts.partySize,
    tableIds: facts.tableIds,
    isOnline: isOnlineSource(facts.source),
    serviceId: facts.serviceId,
    holdExpiresAt: facts.holdExpiresAt,
    expiresAt: facts.expiresAt,
    seatedAt: facts.seatedAt,
  }
}

export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value || null
  const { id } = (value ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : null
}

const idsOf = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.flatMap((one) => idOf(one) ?? []))] : []

export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)

const storedOrNull = (value: unknown) => (value ? instantIn(value) : null)
const textOf = (value: unknown) => (typeof value === 'string' && value ? value : null)
