import { Temporal } from 'temporal-polyfill'
import { servicesOf } from '@/domain/availability/servicesOf'
import type { Seating } from '@/domain/availability/night'
import type { SpecialDay, WeeklyService } from '@/domain/availability/service'
import { isOnlineSource } from '@/domain/reservation/isOnlineSource'
import type { Source } from '@/domain/reservation/sources'
import type { NightRow, SeatingRow, ServiceRow } from './nightStatement'
import type { BookingVenue, NightRead, ServiceTerms } from './readNight'

/** The stored night in the words of the domain; what was never filled in has its default. */
export function toNight(row: NightRow, serviceDate: string): NightRead {
  const { services, special, tables, combinations, blocks, seatings } = row
  const venue = toVenue(row.venue!)
  return {
    night: {
      venue: { timeZone: venue.timeZone, serviceDayCutoff: venue.serviceDayCutoff },
      serviceDate,
      services: servicesOf(serviceDate, services.map(toService), toSpecialDay(special, serviceDate)),
      tables: tables.map((table) => ({
        ...withDefaults(table),
        areaId: table.areaId,
        isCounterSeat: table.isCounterSeat ?? false,
      })),
      combinations: combinations.map((combination) => ({
        ...withDefaults(combination),
        tableIds: combination.tableIds,
      })),
      blocks: blocks.map(({ startsAt, endsAt, ...block }) => ({
        ...block,
        startsAt: at(startsAt),
        endsAt: at(endsAt),
      })),
      seatings: seatings.map(toSeating),
    },
    venue,
    services: new Map(services.map((service) => [service.id, toTerms(service)])),
    waiveFees: special?.waiveFees ?? false,
  }
}

function toVenue(venue: NonNullable<NightRow['venue']>): BookingVenue {
  return {
    id: venue.id,
    slug: venue.slug,
    timeZone: venue.timeZone,
    serviceDayCutoff: venue.cutoff,
    currency: venue.currency,
    noShowGraceMinutes: venue.grace ?? 15,
    autoNoShow: venue.autoNoShow ?? false,
    pendingHours: venue.pendingHours ?? 24,
    pendingBeforeHours: venue.pendingBeforeHours ?? 3,
    offerMinutes: venue.offerMinutes ?? 15,
    largestRequest: venue.largestRequest ?? 40,
  }
}

const toTerms = ({ id, needsApproval, holdMinutes, policyId, weekdays }: ServiceRow): ServiceTerms => ({
  id,
  needsApproval: needsApproval ?? false,
  holdMinutes: holdMinutes ?? 10,
  policyId,
  weekdays,
})

function toService(service: ServiceRow): WeeklyService {
  const { maxCovers, maxParties, onlineCovers } = service
  return {
    id: service.id,
    active: service.active ?? true,
    weekdays: service.weekdays,
    validFrom: service.validFrom,
    validTo: service.validTo,
    opens: service.opens,
    lastSeating: service.lastSeating,
    closes: service.closes,
    slotStepMinutes: service.slotStepMinutes ?? 30,
    turnMinutes: service.turnMinutes ?? 120,
    bufferMinutes: service.bufferMinutes ?? 0,
    mustEndByClose: service.mustEndByClose ?? true,
    durationRules: service.durationRules.map(({ turnMinutes, priority, ...rule }) => ({
      ...rule,
      turnMinutes: turnMinutes ?? 120,
      priority: priority ?? 0,
    })),
    pacing: { maxCovers, maxParties, onlineCovers },
    pacingOverrides: service.pacingOverrides,
    areaIds: service.areaIds,
    channels: service.channels,
    minParty: service.minParty ?? 1,
    maxPartyOnline: service.maxPartyOnline,
    leadMinutes: service.leadMinutes ?? 0,
    maxAdvanceDays: service.maxAdvanceDays,
    releaseTime: service.releaseTime,
    onlineClosesAt: service.onlineClosesAt,
  }
}

function toSpecialDay(special: NightRow['special'], serviceDate: string): SpecialDay | null {
  if (!special) return null
  return { serviceDate, closed: special.closed ?? false, services: special.services }
}

function withDefaults(seat: NightRow['tables'][number] | NightRow['combinations'][number]) {
  const { id, minParty, maxParty, priority, channel, active } = seat
  return {
    id,
    minParty: minParty ?? 1,
    maxParty: maxParty ?? 2,
    priority: priority ?? 100,
    channel: channel ?? ('online' as const),
    active: active ?? true,
  }
}

function toSeating(row: SeatingRow): Seating {
  const { occupiedFrom, occupiedTo } = row
  return {
    id: row.id,
    status: row.status,
    serviceDate: row.serviceDate,
    startsAt: at(row.startsAt),
    endsAt: at(row.endsAt ?? row.startsAt),
    bufferMinutes: row.bufferMinutes ?? 0,
    partySize: row.partySize,
    tableIds: row.tableIds ?? [],
    isOnline: isOnlineSource((row.source ?? 'staff') as Source),
    serviceId: row.serviceId,
    holdExpiresAt: orNull(row.holdExpiresAt),
    expiresAt: orNull(row.expiresAt),
    seatedAt: orNull(row.seatedAt),
    occupied:
      occupiedFrom === null || occupiedTo === null ? null : { start: at(occupiedFrom), end: at(occupiedTo) },
  }
}

const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms)
const orNull = (ms: number | null) => (ms === null ? null : at(ms))
