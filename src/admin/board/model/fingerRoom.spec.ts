import { describe, expect, it } from 'vitest'
import type { TablePlan } from '@/domain/board/board'
import { overlaps } from './placeTable'
import { fingerRoomCm, hitBox } from './fingerRoom'

const plan = (xCm: number, yCm: number, widthCm: number, heightCm = widthCm): TablePlan => ({
  shape: 'square',
  xCm,
  yCm,
  widthCm,
  heightCm,
  rotationDegrees: 0,
})
const room = (...plans: TablePlan[]) => [
  { plans: new Map(plans.map((one, index) => [String(index), one] as const)) },
]

describe('the room a finger has on the floor plan', () => {
  const counter = Array.from({ length: 12 }, (_, index) => plan(60 + 75 * index, 180, 45))
  const narrow = plan(60, 320, 30, 200)
  const long = plan(100, 320, 460, 90)

  it('is as wide as the seats at the counter stand apart', () => {
    expect(fingerRoomCm(room(...counter))).toBe(75)
  })

  it('ends where a large table next to it begins', () => {
    expect(fingerRoomCm(room(narrow, long))).toBe(50)
  })

  it('is bounded for one that stands alone, and for two that stand in each other', () => {
    expect(fingerRoomCm(room(narrow))).toBe(100)
    expect(fingerRoomCm(room(narrow, plan(61, 321, 30, 200)))).toBe(100)
    expect(fingerRoomCm([])).toBe(100)
  })

  it('takes nothing from anybody', () => {
    const rooms = room(...counter, narrow, long)
    const least = fingerRoomCm(rooms)
    const boxes = [...rooms[0]!.plans.values()].map((one) => {
      const { height, width, x, y } = hitBox(one, least)
      return plan(x, y, width, height)
    })
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false)
  })

  it('lies around a table that is turned as it is seen', () => {
    const turned = { ...plan(0, 100, 200, 20), rotationDegrees: 90 }
    const { height, width, x, y } = hitBox(turned, 44)
    expect([x, y, width, height].map(Math.round)).toEqual([78, 10, 44, 200])
  })
})
