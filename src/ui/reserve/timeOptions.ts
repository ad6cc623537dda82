import type { Availability, FreeSlot } from '@/queries/reservations/getAvailability'

/** A start as it is offered. `wait`: taken, for the waiting list. `wish`: for a request that staff answer. */
export type TimeOption = {
  startsAt: string
  label: string
  isAfterMidnight: boolean
  band: 'many' | 'few' | 'last' | 'gone' | 'wait' | 'wish'
  slot: FreeSlot | null
}

/** What the screen is for: a free table, another one, a place on the waiting list, or a party that staff have to arrange. */
export type Mode = 'book' | 'change' | 'waitlist' | 'request'

/** The starts of a night in order of time, as the mode offers them. */
export function timeOptions({ slots, taken }: Availability, mode: Mode): TimeOption[] {
  const free = slots.map((slot): TimeOption => ({ ...startOf(slot), band: slot.remaining, slot }))
  const gone = taken.map((slot): TimeOption => ({
    ...startOf(slot),
    band: mode === 'book' || mode === 'change' ? 'gone' : 'wait',
    slot: null,
  }))
  const offered =
    mode === 'waitlist'
      ? gone
      : [...free, ...gone].map((option): TimeOption =>
          mode === 'request' ? { ...option, band: 'wish' } : option,
        )
  return offered.sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
}

const startOf = ({ startsAt, label, isAfterMidnight }: Omit<TimeOption, 'band' | 'slot'>) => ({
  startsAt,
  label,
  isAfterMidnight,
})
