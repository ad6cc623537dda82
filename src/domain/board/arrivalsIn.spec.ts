import { describe, expect, it } from 'vitest'
import { aNight, aSeating, aService, at } from '../availability/testing/builders'
import { arrivalsIn } from './arrivalsIn'
import { nightColumns } from './nightColumns'

const ms = (wall: string) => at(wall).epochMilliseconds
const hours = { startMs: ms('2027-05-15T18:00'), endMs: ms('2027-05-16T04:00') }
const date = { startMs: ms('2027-05-15T06:00'), endMs: ms('2027-05-16T06:00') }

describe('the half hours of a night', () => {
  it('are its opening hours, and whoever sits outside them', () => {
    expect(nightColumns({ hours, stays: [], date })).toHaveLength(20)
    const early = [{ startMs: ms('2027-05-15T17:10'), endMs: ms('2027-05-15T19:00') }]
    const columns = nightColumns({ hours, stays: early, date })
    expect(columns[0]).toBe(ms('2027-05-15T17:00'))
    expect(columns).toHaveLength(22)
  })

  it('stay within the service date, and are none when nobody is there', () => {
    const long = [{ startMs: ms('2027-05-15T20:00'), endMs: ms('2027-05-16T09:00') }]
    expect(nightColumns({ hours, stays: long, date }).at(-1)).toBe(ms('2027-05-16T05:30'))
    expect(nightColumns({ hours: null, stays: [], date })).toEqual([])
  })

  it('are half hours that pass, also when the clock is turned back', () => {
    const autumn = { startMs: ms('2027-10-30T18:00'), endMs: ms('2027-10-31T04:00') }
    const columns = nightColumns({
      hours: autumn,
      stays: [],
      date: { startMs: ms('2027-10-30T06:00'), endMs: ms('2027-10-31T06:00') },
    })
    expect(columns).toHaveLength(22)
  })
})

describe('arrivals', () => {
  const columns = nightColumns({ hours, stays: [], date })
  const arrivalsOf = (sizes: number[], pacing: object, slotStepMinutes = 30) => {
    const seatings = sizes.map((partySize, index) =>
      aSeating({
        id: `R${index}`,
        partySize,
        startsAt: at('2027-05-15T20:00').add({ minutes: (index % 2) * 15 }),
        tableIds: [],
      }),
    )
    const night = aNight({ services: [aService({ pacing, slotStepMinutes })], seatings })
    return arrivalsIn({ night, seatings, columns })[4]
  }

  it('are counted against the limit of their half hour', () => {
    expect(arrivalsOf([4, 3], { maxCovers: 10 })).toMatchObject({
      covers: 7,
      parties: 2,
      maxCovers: 10,
      maxParties: null,
      isFull: false,
      isOver: false,
    })
    expect(arrivalsOf([4, 6], { maxCovers: 10 })).toMatchObject({ isFull: true, isOver: false })
    expect(arrivalsOf([4, 7], { maxCovers: 10 })).toMatchObject({ isFull: true, isOver: true })
    expect(arrivalsOf([2, 2], { maxParties: 2 })).toMatchObject({ isFull: true, isOver: false })
  })

  it('of two quarters are over when one of them is', () => {
    expect(arrivalsOf([6, 1], { maxCovers: 5 }, 15)).toMatchObject({ covers: 7, maxCovers: 10, isOver: true })
  })

  it('leave out whoever will not come', () => {
    const seating = aSeating({ status: 'cancelled_guest', startsAt: at('2027-05-15T20:00') })
    const night = aNight({ services: [aService()], seatings: [seating] })
    expect(arrivalsIn({ night, seatings: [seating], columns })[4]).toMatchObject({
      covers: 0,
      maxCovers: null,
    })
  })
})
