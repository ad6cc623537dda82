import { describe, expect, it } from 'vitest'
import { tonight } from '../availability/testing/builders'
import type { Interval } from '../time/serviceDateBounds'
import { extendedOccupancy } from './extendedOccupancy'
import { isLapsed } from './isLapsed'
import { occupancyOf } from './occupancyOf'
import { seatedOccupancy } from './seatedOccupancy'

const stay = { startsAt: tonight('20:00'), endsAt: tonight('22:00'), bufferMinutes: 15 }
const times = ({ start, end }: Interval) =>
  [start, end].map((instant) =>
    instant.toZonedDateTimeISO('Europe/Warsaw').toPlainTime().toString({ smallestUnit: 'minute' }),
  )

it('a booking occupies its table for its stay and the buffer', () => {
  expect(times(occupancyOf(stay))).toEqual(['20:00', '22:15'])
})

describe('a party that sits down', () => {
  it('late or early stays as long as it was to stay', () => {
    expect(times(seatedOccupancy({ ...stay, seatedAt: tonight('20:20') }, null))).toEqual(['20:20', '22:35'])
    expect(times(seatedOccupancy({ ...stay, seatedAt: tonight('19:50') }, null))).toEqual(['19:50', '22:05'])
  })

  it('is cut where the next one begins', () => {
    const late = { ...stay, seatedAt: tonight('20:20') }
    expect(seatedOccupancy(late, tonight('22:35')).isCut).toBe(false)
    const cut = seatedOccupancy(late, tonight('22:15'))
    expect([...times(cut), cut.isCut]).toEqual(['20:20', '22:15', true])
  })
})

describe('a party that does not leave', () => {
  const extended = (now: string, next: string | null = null) => {
    const longer = extendedOccupancy({
      occupied: { start: tonight('20:00'), end: tonight('22:00') },
      now: tonight(now),
      stepMinutes: 30,
      nextStartsAt: next === null ? null : tonight(next),
    })
    return [times(longer)[1], longer.isNextAtRisk]
  }

  it('keeps its table by one step at a time', () => {
    expect(extended('21:59')).toEqual(['22:00', false])
    expect(extended('22:00')).toEqual(['22:30', false])
    expect(extended('22:29')).toEqual(['22:30', false])
    expect(extended('22:30')).toEqual(['23:00', false])
  })

  it('up to the next booking, which is then at risk', () => {
    expect(extended('22:10', '23:00')).toEqual(['22:30', false])
    expect(extended('22:40', '23:00')).toEqual(['23:00', true])
    expect(extended('22:40', '22:45')).toEqual(['22:45', true])
    expect(extended('22:40', '22:00')).toEqual(['22:00', true])
    expect(extended('21:00', '22:00')).toEqual(['22:00', false])
  })
})

it('a hold runs out at its end, a request and an unpaid link at theirs, a booking never', () => {
  const ends = { holdExpiresAt: tonight('12:10'), expiresAt: tonight('15:00') }
  const lapsed = (status: Parameters<typeof isLapsed>[0]['status'], time: string) =>
    isLapsed({ status, ...ends }, tonight(time))
  expect([lapsed('held', '12:09'), lapsed('held', '12:10')]).toEqual([false, true])
  expect([lapsed('pending', '14:59'), lapsed('pending', '15:00')]).toEqual([false, true])
  expect([lapsed('pending_payment', '14:59'), lapsed('pending_payment', '15:00')]).toEqual([false, true])
  expect(lapsed('confirmed', '23:00')).toBe(false)
  expect(isLapsed({ status: 'held' }, tonight('23:00'))).toBe(false)
})
