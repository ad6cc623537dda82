import type { TableChannel } from '@/domain/availability/tableChannels'
import type { Weekday } from '@/domain/time/weekdays'
import type { Text } from '../types'

/** Everything here is known by its key until it is seeded; a table's key is its name. */
export type DemoArea = { key: string; name: Text; plan: { widthCm: number; heightCm: number } }

export type DemoTable = {
  name: string
  area: string
  minParty: number
  maxParty: number
  channel: TableChannel
  priority: number
  isCounterSeat: boolean
  plan: {
    shape: 'round' | 'square' | 'rectangle' | 'seat'
    xCm: number
    yCm: number
    widthCm: number
    heightCm: number
    rotationDegrees: number
  }
}

export type DemoCombination = {
  name: string
  tables: readonly string[]
  minParty: number
  maxParty: number
  channel: TableChannel
  priority: number
}

/** Hours are wall times of the venue. */
export type DemoService = {
  key: string
  name: Text
  weekdays: readonly Weekday[]
  opens: string
  lastSeating: string
  closes: string
  slotStepMinutes: number
  turnMinutes: number
  bufferMinutes: number
  mustEndByClose: boolean
  durationRules: readonly DemoDurationRule[]
  pacing: { maxCovers: number; maxParties: number; onlineCovers: number }
  pacingOverrides: readonly { fromTime: string; maxCovers: number }[]
  areas: readonly string[]
  minParty: number
  maxPartyOnline: number
  leadMinutes: number
  maxAdvanceDays: number
  holdMinutes: number
  policy?: string
}

type DemoDurationRule = {
  minParty?: number
  maxParty?: number
  weekdays?: readonly Weekday[]
  fromTime?: string
  toTime?: string
  turnMinutes: number
  priority: number
}

/** The date is the first such weekday at least `dayOffset` days after the day of seeding. */
export type DemoSpecialDay = {
  dayOffset: number
  weekday: Weekday
  name: Text
  closed: boolean
  services: readonly {
    service: string
    opens: string
    lastSeating: string
    closes: string
    maxCovers: number
  }[]
}
