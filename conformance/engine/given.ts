import { Temporal } from 'temporal-polyfill'
import type { Block, Combination, Night, Seating, Table } from '@/domain/availability/night'
import type { SpecialDay, WeeklyService } from '@/domain/availability/service'
import { servicesOf } from '@/domain/availability/servicesOf'
import { isOnlineSource } from '@/domain/reservation/isOnlineSource'
import type { Source } from '@/domain/reservation/sources'
import type { VenueTime } from '@/domain/time/venueTime'
import { WEEKDAYS } from '@/domain/time/weekdays'

/** What a case gives, as its JSON says it: instants are ISO strings, what is left out has its default. */
export type Given = {
  venue: VenueTime
  now?: string
  services?: GivenService[]
  specialDays?: SpecialDay[]
  tables?: GivenTable[]
  combinations?: GivenCombination[]
  blocks?: GivenBlock[]
  bookings?: GivenBooking[]
}

type GivenService = Partial<WeeklyService> & Pick<WeeklyService, 'id' | 'opens' | 'lastSeating' | 'closes'>
type GivenTable = Partial<Table> & Pick<Table, 'id'>
type GivenCombination = Partial<Combination> & Pick<Combination, 'id' | 'tableIds'>
type GivenBlock = Partial<Pick<Block, 'tableIds' | 'areaIds'>> & {
  id: string
  startsAt: string
  endsAt: string
}

export type GivenBooking = {
  id: string
  startsAt: string
  endsAt: string
  partySize: number
  tableIds: string[]
  status?: Seating['status']
  bufferMinutes?: number
  source?: Source
  serviceId?: string | null
  holdExpiresAt?: string | null
  expiresAt?: string | null
  seatedAt?: string | null
}

/** The night of a service date in the words of the domain. */
export function nightOf(given: Given, serviceDate: string): Night {
  const { venue, services = [], specialDays = [], tables = [], combinations = [] } = given
  const special = specialDays.find((day) => day.serviceDate === serviceDate)
  return {
    venue,
    serviceDate,
    services: servicesOf(serviceDate, services.map(toService), special),
    tables: tables.map((table) => ({ ...tableDefaults, areaId: 'room', isCounterSeat: false, ...table })),
    combinations: combinations.map((combination) => ({ ...tableDefaults, ...combination })),
    blocks: (given.blocks ?? []).map((block) => ({
      tableIds: [],
      areaIds: [],
      ...block,
      startsAt: Temporal.Instant.from(block.startsAt),
      endsAt: Temporal.Instant.from(block.endsAt),
    })),
    seatings: (given.bookings ?? []).map((booking) => toSeating(booking, serviceDate)),
  }
}

/** The bookings of a case are those of the night that is asked for. */
function toSeating(booking: GivenBooking, serviceDate: string): Seating {
  const { source = 'online', status = 'confirmed', bufferMinutes = 0, serviceId = null } = booking
  return {
    id: booking.id,
    status,
    serviceDate,
    startsAt: Temporal.Instant.from(booking.startsAt),
    endsAt: Temporal.Instant.from(booking.endsAt),
    bufferMinutes,
    partySize: booking.partySize,
    tableIds: booking.tableIds,
    isOnline: isOnlineSource(source),
    serviceId,
    holdExpiresAt: optional(booking.holdExpiresAt),
    expiresAt: optional(booking.expiresAt),
    seatedAt: optional(booking.seatedAt),
  }
}

const optional = (instant: string | null | undefined) => (instant ? Temporal.Instant.from(instant) : null)

const toService = (service: GivenService): WeeklyService => ({ ...serviceDefaults, ...service, durationRules: (service.durationRules ?? []).map((rule) => ({ ...rule, priority: rule.priority ?? 0 })) }) // prettier-ignore

const tableDefaults = { minParty: 1, maxParty: 2, priority: 100, channel: 'online', active: true } as const

const serviceDefaults = {
  active: true,
  weekdays: WEEKDAYS,
  slotStepMinutes: 30,
  turnMinutes: 120,
  bufferMinutes: 0,
  mustEndByClose: true,
  pacing: {},
  pacingOverrides: [],
  areaIds: [],
  channels: [],
  minParty: 1,
  maxPartyOnline: null,
  leadMinutes: 0,
  maxAdvanceDays: null,
  releaseTime: null,
  onlineClosesAt: null,
}
