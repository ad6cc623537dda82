import { Temporal } from 'temporal-polyfill'
import type { Block, Combination, Night, Seating, Table } from '../night'
import type { Service, WeeklyService } from '../service'
import { WEEKDAYS } from '../../time/weekdays'

export const WARSAW = { timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00' }

/** The instant at which the venue's clock shows that: '2027-05-15T20:00', or with an offset '2027-10-31T02:30+01:00'. */
export function at(wall: string): Temporal.Instant {
  const hasOffset = /[+-]\d\d:\d\d$/.test(wall)
  return hasOffset
    ? Temporal.Instant.from(wall)
    : Temporal.ZonedDateTime.from(`${wall}[${WARSAW.timeZone}]`).toInstant()
}

/** The service of the acceptance cases: 18:00 to 04:00, two hours each. */
export function aService(facts: Partial<Service> = {}): Service {
  return {
    id: 'evening',
    opens: '18:00',
    lastSeating: '03:00',
    closes: '04:00',
    slotStepMinutes: 30,
    turnMinutes: 120,
    bufferMinutes: 0,
    mustEndByClose: true,
    durationRules: [],
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
    ...facts,
  }
}

export function aWeeklyService(facts: Partial<WeeklyService> = {}): WeeklyService {
  return { ...aService(), active: true, weekdays: WEEKDAYS, ...facts }
}

export function aTable(facts: Partial<Table> = {}): Table {
  return {
    id: 'T1',
    areaId: 'room',
    minParty: 1,
    maxParty: 4,
    priority: 0,
    channel: 'online',
    isCounterSeat: false,
    active: true,
    ...facts,
  }
}

export function aCombination(facts: Partial<Combination> = {}): Combination {
  return {
    id: 'T1+T2',
    tableIds: ['T1', 'T2'],
    minParty: 5,
    maxParty: 8,
    priority: 0,
    channel: 'online',
    active: true,
    ...facts,
  }
}

/** Two guests at T1 from 20:00 to 22:00 on 15 May 2027; `from` and `to` are wall times of that night or full ones. */
export function aSeating(facts: Partial<Seating> & { from?: string; to?: string } = {}): Seating {
  const { from = '20:00', to = '22:00', ...rest } = facts
  return {
    id: 'R1',
    status: 'confirmed',
    serviceDate: '2027-05-15',
    startsAt: tonight(from),
    endsAt: tonight(to),
    bufferMinutes: 0,
    partySize: 2,
    tableIds: ['T1'],
    isOnline: true,
    serviceId: 'evening',
    ...rest,
  }
}

/** '20:00' of the night of 15 May 2027; before 06:00 it is after midnight. */
export function tonight(time: string): Temporal.Instant {
  if (time.includes('T')) return at(time)
  return at(`${time < '06:00' ? '2027-05-16' : '2027-05-15'}T${time}`)
}

export function aBlock(facts: Partial<Block> & { from?: string; to?: string } = {}): Block {
  const { from = '20:00', to = '22:00', ...rest } = facts
  return { id: 'B1', tableIds: [], areaIds: [], startsAt: tonight(from), endsAt: tonight(to), ...rest }
}

/** Saturday 15 May 2027 with one table for four. */
export function aNight(facts: Partial<Night> = {}): Night {
  return {
    venue: WARSAW,
    serviceDate: '2027-05-15',
    services: [aService()],
    tables: [aTable()],
    combinations: [],
    blocks: [],
    seatings: [],
    ...facts,
  }
}
