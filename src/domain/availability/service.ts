import type { Weekday } from '../time/weekdays'

/** A bookable period of one service date: its hours (wall times of the venue) and rules. */
export type Service = {
  id: string
  opens: string
  /** The latest start. Earlier than `opens` means after midnight. */
  lastSeating: string
  /** At or before `opens` means the next day. */
  closes: string
  slotStepMinutes: number
  turnMinutes: number
  bufferMinutes: number
  /** A party that could not stay its full time is not seated; otherwise it leaves at closing time. */
  mustEndByClose: boolean
  durationRules: readonly DurationRule[]
  pacing: PacingLimits
  pacingOverrides: readonly PacingOverride[]
  /** Where its parties sit; empty means everywhere. */
  areaIds: readonly string[]
  /** Who may book it; empty means all. Walk-ins count as staff. */
  channels: readonly ServiceChannel[]
  minParty: number
  /** The largest party that books by itself, the venue's limit included; null for none. */
  maxPartyOnline: number | null
  leadMinutes: number
  /** In service dates from today; null for no limit. */
  maxAdvanceDays: number | null
  /** Wall time of today at which the furthest date opens; null for the start of the service date. */
  releaseTime: string | null
  /** Wall time of the service date from which guests no longer book by themselves. */
  onlineClosesAt: string | null
}

export type ServiceChannel = 'online' | 'google' | 'staff'

/** A turn time for some parties; what is left out matches everything. Both ends of ranges of parties and dates count. */
export type DurationRule = {
  minParty?: number | null
  maxParty?: number | null
  /** Of the service date; empty means all. */
  weekdays?: readonly Weekday[]
  /** Wall times of the start, [fromTime, toTime). Before the cutoff they are after midnight. */
  fromTime?: string | null
  toTime?: string | null
  fromDate?: string | null
  toDate?: string | null
  turnMinutes: number
  /** Decides between rules that say equally much: the higher wins, then the later in the list. */
  priority: number
}

/** The most that may arrive in one bucket; null for no limit. `onlineCovers` is a part of `maxCovers`, not added to it. */
export type PacingLimits = {
  maxCovers?: number | null
  maxParties?: number | null
  onlineCovers?: number | null
}

/**
 * Other limits for one date, for the bucket that holds `fromTime`, or for that bucket of that date. What it leaves out
 * stays. Date and time beat the date, which beats the time; of equals the later in the list wins.
 */
export type PacingOverride = PacingLimits & { date?: string | null; fromTime?: string | null }

/** A service as the week knows it. The weekdays are those of the service date. */
export type WeeklyService = Service & {
  active: boolean
  weekdays: readonly Weekday[]
  validFrom?: string | null
  validTo?: string | null
}

/** Replaces the services of one service date: closed, or those of its services with hours of their own. */
export type SpecialDay = {
  serviceDate: string
  closed: boolean
  services: readonly SpecialHours[]
}

/** Hours of a special day, under the rules of a service (whether or not it would be open that day). */
export type SpecialHours = {
  serviceId: string
  opens: string
  lastSeating: string
  closes: string
  maxCovers?: number | null
}
