import { WEEKDAYS, type Weekday } from '@/domain/time/weekdays'

export type WeekService = {
  id: string
  name: string
  active: boolean
  weekdays: readonly Weekday[]
  opens: string
  lastSeating: string
  closes: string
}

/** From and to in percent of the width of the week's hours. */
export type WeekBar = { service: WeekService; left: number; width: number; last: number; lane: number }

export type Week = {
  /** Whole hours along the top: '18', '00'; where they stand in percent. */
  hours: { label: string; at: number; isMidnight: boolean }[]
  days: { weekday: Weekday; bars: WeekBar[]; lanes: number }[]
}

/** The usual week as bars on one scale, from the first opening to the last closing; midnight lies within. */
export function weekBars(services: readonly WeekService[], serviceDayCutoff: string): Week {
  const places = services.map((service) => ({ service, ...placeOf(service, serviceDayCutoff) }))
  const first = Math.floor(Math.min(...places.map(({ from }) => from), 18 * 60) / 60) * 60
  const last = Math.ceil(Math.max(...places.map(({ to }) => to), 24 * 60) / 60) * 60
  const at = (minutes: number) => ((minutes - first) / (last - first)) * 100

  const stepHours = last - first > 14 * 60 ? 3 : 2
  const hours = []
  for (let hour = Math.ceil(first / 60); hour * 60 < last; hour += 1) {
    if (hour !== 24 && (hour - 24) % stepHours !== 0) continue
    hours.push({
      label: String(hour % 24).padStart(2, '0'),
      at: at(hour * 60),
      isMidnight: hour === 24,
    })
  }
  const days = WEEKDAYS.map((weekday) => {
    const today = places
      .filter(({ service }) => service.weekdays.includes(weekday))
      .sort((a, b) => a.from - b.from)
    const ends: number[] = []
    const bars = today.map(({ service, from, to, lastAt }) => {
      const free = ends.findIndex((end) => end <= from)
      const lane = free === -1 ? ends.length : free
      ends[lane] = to
      return { service, left: at(from), width: at(to) - at(from), last: at(lastAt) - at(from), lane }
    })
    return { weekday, bars, lanes: Math.max(ends.length, 1) }
  })
  return { hours, days }
}

/** Minutes of the calendar day on which the service date begins; past midnight they go on. */
function placeOf({ opens, lastSeating, closes }: WeekService, cutoff: string) {
  const from = minutesOf(opens) + (opens < cutoff ? 24 * 60 : 0)
  const after = (time: string, isSameAllowed: boolean) => {
    const minutes = minutesOf(time)
    const isNext = isSameAllowed ? minutes < from : minutes <= from
    return minutes + (isNext ? 24 * 60 : 0)
  }
  return { from, to: after(closes, false), lastAt: after(lastSeating, true) }
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
