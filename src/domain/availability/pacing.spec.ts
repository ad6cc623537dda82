import { describe, expect, it } from 'vitest'
import type { Seating } from './night'
import { bucketsOf, fitsPacing } from './pacing'
import type { Service } from './service'
import { serviceWindow } from './serviceWindow'
import { servicesOf } from './servicesOf'
import { aSeating, aService, at, aWeeklyService, tonight, WARSAW } from './testing/builders'

type Facts = { seatings?: Seating[]; services?: Service[]; serviceDate?: string }

const bucketOf = (service: Service, time: string, facts: Facts = {}) => {
  const { seatings = [], services = [service], serviceDate = '2027-05-15' } = facts
  const window = serviceWindow(service, serviceDate, WARSAW)
  const buckets = bucketsOf({ service, window, serviceDate, venue: WARSAW, services, seatings })
  return buckets((time.includes('T') ? at(time) : tonight(time)).epochMilliseconds)
}

describe('a bucket', () => {
  it('is one step long, counted from the opening', () => {
    const bucket = bucketOf(aService({ opens: '18:15' }), '20:00')
    expect(bucket.startMs).toBe(tonight('19:45').epochMilliseconds)
    expect(bucket.endMs).toBe(tonight('20:15').epochMilliseconds)
  })

  it('counts who starts in it, not who sits in it: [start, end)', () => {
    const seatings = ['19:59', '20:00', '20:29', '20:30'].map((from, index) =>
      aSeating({ id: `R${index}`, from, to: '23:00', partySize: 10 ** index }),
    )
    expect(bucketOf(aService(), '20:00', { seatings })).toMatchObject({ covers: 110, parties: 2 })
  })

  it('counts those who have come and gone, and not those who never came', () => {
    const seatings = (
      [
        'held',
        'pending_payment',
        'pending',
        'confirmed',
        'arrived',
        'seated',
        'completed',
        'no_show',
        'cancelled_guest',
        'cancelled_venue',
        'declined',
        'expired',
        'waitlisted',
      ] as const
    ).map((status) => aSeating({ id: status, status, partySize: 1 }))
    expect(bucketOf(aService(), '20:00', { seatings }).parties).toBe(7)
  })

  it('knows those who booked themselves', () => {
    const seatings = [aSeating({ partySize: 3 }), aSeating({ id: 'R2', isOnline: false, partySize: 4 })]
    expect(bucketOf(aService(), '20:00', { seatings })).toMatchObject({ covers: 7, onlineCovers: 3 })
  })

  it('counts parties outside any service and of services that share its room, not those of other rooms', () => {
    const room = aService({ areaIds: ['room'] })
    const terrace = aService({ id: 'terrace', areaIds: ['terrace'] })
    const everywhere = aService({ id: 'everywhere' })
    const services = [room, terrace, everywhere]
    const seatings = [null, 'evening', 'terrace', 'everywhere', 'gone'].map((serviceId, index) =>
      aSeating({ id: `R${index}`, serviceId, partySize: 10 ** index }),
    )
    expect(bucketOf(room, '20:00', { seatings, services }).covers).toBe(11011)
    expect(bucketOf(everywhere, '20:00', { seatings, services }).covers).toBe(11111)
  })
})

describe('the limit', () => {
  const limits = (facts: Partial<Service>, time: string, more: Facts = {}) =>
    bucketOf(aService(facts), time, more).maxCovers

  it('of a time holds for the bucket that has it, that of a date for the whole date', () => {
    const pacing = { maxCovers: 20 }
    const pacingOverrides = [{ fromTime: '20:10', maxCovers: 10 }]
    expect(['19:30', '20:00', '20:30'].map((time) => limits({ pacing, pacingOverrides }, time))).toEqual([
      20, 10, 20,
    ])
    const ofDate = [{ date: '2027-05-15', maxCovers: 5 }]
    expect(limits({ pacing, pacingOverrides: ofDate }, '20:00')).toBe(5)
    expect(limits({ pacing, pacingOverrides: [{ ...ofDate[0]!, date: '2027-05-16' }] }, '20:00')).toBe(20)
  })

  it('date and time beat the date, which beats the time; of equals the later wins', () => {
    const date = '2027-05-15'
    const pacingOverrides = [
      { date, fromTime: '20:00', maxCovers: 1 },
      { date, maxCovers: 2 },
      { fromTime: '20:00', maxCovers: 3 },
      { fromTime: '21:00', maxCovers: 4 },
      { fromTime: '21:00', maxCovers: 5 },
    ]
    expect(limits({ pacingOverrides }, '20:00')).toBe(1)
    expect(limits({ pacingOverrides }, '20:30')).toBe(2)
    expect(limits({ pacingOverrides: pacingOverrides.slice(2) }, '21:00')).toBe(5)
  })

  it('an override leaves what it does not name', () => {
    const service = aService({
      pacing: { maxCovers: 20, maxParties: 6, onlineCovers: 12 },
      pacingOverrides: [{ fromTime: '20:00', maxParties: 3 }],
    })
    expect(bucketOf(service, '20:00')).toMatchObject({ maxCovers: 20, maxParties: 3, maxOnlineCovers: 12 })
  })

  it('an override of none is none', () => {
    expect(
      limits({ pacing: { maxCovers: 20 }, pacingOverrides: [{ fromTime: '20:00', maxCovers: 0 }] }, '20:00'),
    ).toBe(0)
  })

  it('of a time in the repeated hour holds for both of its occurrences', () => {
    const pacingOverrides = [{ fromTime: '02:30', maxCovers: 4 }]
    const inAutumn = (time: string) => limits({ pacingOverrides }, time, { serviceDate: '2027-10-30' })
    expect(inAutumn('2027-10-31T02:30+02:00')).toBe(4)
    expect(inAutumn('2027-10-31T02:30+01:00')).toBe(4)
    expect(inAutumn('2027-10-31T02:00+01:00')).toBeNull()
  })

  it('of a special day beats the usual ones, but not one made for that date and time', () => {
    const weekly = aWeeklyService({
      pacing: { maxCovers: 20 },
      pacingOverrides: [
        { fromTime: '20:00', maxCovers: 10 },
        { date: '2027-05-15', fromTime: '21:00', maxCovers: 3 },
      ],
    })
    const special = {
      serviceDate: '2027-05-15',
      closed: false,
      services: [
        { serviceId: 'evening', opens: '18:00', lastSeating: '22:00', closes: '04:00', maxCovers: 40 },
      ],
    }
    const [service] = servicesOf('2027-05-15', [weekly], special)
    expect(['20:00', '20:30', '21:00'].map((time) => bucketOf(service!, time).maxCovers)).toEqual([40, 40, 3])
  })
})

describe('whether one more party fits', () => {
  const bucket = {
    startMs: 0,
    endMs: 0,
    covers: 8,
    parties: 3,
    onlineCovers: 5,
    maxCovers: 10,
    maxParties: 4,
    maxOnlineCovers: 6,
  }

  it('by covers and by parties', () => {
    expect([2, 3].map((size) => fitsPacing(bucket, size, false))).toEqual([true, false])
    expect(fitsPacing({ ...bucket, parties: 4 }, 1, false)).toBe(false)
    expect(fitsPacing({ ...bucket, maxCovers: null, maxParties: null }, 99, false)).toBe(true)
  })

  it('for guests who book themselves within their part of the total as well', () => {
    expect([1, 2].map((size) => fitsPacing(bucket, size, true))).toEqual([true, false])
    expect(fitsPacing({ ...bucket, covers: 10 }, 1, true)).toBe(false)
  })
})
