import { describe, expect, it } from 'vitest'
import type { BoardArea, TablePlan } from '@/domain/board/board'
import { aTable } from '../testing/aBoard'
import { floorPlan } from './floorPlan'
import { overlaps, placeTable } from './placeTable'

const plan = (xCm: number, yCm: number): TablePlan => ({
  shape: 'square',
  xCm,
  yCm,
  widthCm: 90,
  heightCm: 90,
  rotationDegrees: 0,
})
const anArea = (id: string, widthCm: number, heightCm: number): BoardArea => ({
  id,
  name: id,
  plan: { widthCm, heightCm },
  tables: [aTable({ id: `${id}1`, plan: plan(40, 40) })],
})

describe('the floor plan', () => {
  const areas = [anArea('bar', 1000, 300), anArea('room', 900, 700), anArea('garden', 900, 500)]

  it('lays the rooms beside each other on a screen that lies, under each other on one that stands', () => {
    const lying = floorPlan(areas, 2)
    const standing = floorPlan(areas, 0.4)
    expect(lying.widthCm).toBeGreaterThan(lying.heightCm)
    expect(standing.heightCm).toBeGreaterThan(standing.widthCm)
  })

  it('lets no room stand in another', () => {
    for (const proportion of [0.4, 1, 2, 4]) {
      const rooms = floorPlan(areas, proportion).rooms.map((room) => ({ ...plan(0, 0), ...room }))
      for (const [index, room] of rooms.entries())
        for (const other of rooms.slice(index + 1))
          expect(overlaps(room, other), String(proportion)).toBe(false)
    }
  })

  it('puts tables that nobody has placed in rows under the others', () => {
    const area = { ...anArea('bar', 1000, 300), tables: ['a', 'b', 'c'].map((id) => aTable({ id })) }
    const places = [...floorPlan([area], 1).rooms[0]!.plans.values()]
    expect(new Set(places.map(({ xCm, yCm }) => `${xCm},${yCm}`)).size).toBe(3)
  })

  it('leaves out the bare floor around the tables, and what stands where', () => {
    const room: BoardArea = {
      ...anArea('room', 2000, 1500),
      tables: ['a', 'b'].map((id, index) => aTable({ id, plan: plan(900 + 300 * index, 700) })),
    }
    const whole = floorPlan([room], 1)
    const trimmed = floorPlan([room], 1, { isTrimmed: true })
    expect(whole.widthCm).toBe(2000)
    expect(trimmed.widthCm).toBeLessThan(600)
    expect(trimmed.heightCm).toBeLessThan(300)
    const [a, b] = [...trimmed.rooms[0]!.plans.values()]
    expect(b!.xCm - a!.xCm).toBe(300)
    expect(a!.xCm).toBeGreaterThan(0)
  })

  it('shows a room without tables whole', () => {
    const empty = { ...anArea('hall', 900, 500), tables: [] }
    expect(floorPlan([empty], 1, { isTrimmed: true }).widthCm).toBe(900)
  })

  it('keeps a table on the grid and inside the walls', () => {
    const walls = { widthCm: 500, heightCm: 400 }
    expect(placeTable(plan(0, 0), { xCm: 123, yCm: -50 }, walls)).toMatchObject({ xCm: 120, yCm: 0 })
    expect(placeTable(plan(0, 0), { xCm: 900, yCm: 900 }, walls)).toMatchObject({ xCm: 410, yCm: 310 })
  })
})
