import type { TablePlan } from '@/domain/board/board'
import type { Room } from './floorPlan'

/** What a finger hits, in pixels. */
export const FINGER_PX = 44
/** Nobody needs more than this around a table that stands alone. */
const MOST_CM = 100
/** For tables that stand closer than this the drawing is made no larger. */
const LEAST_CM = 36

/**
 * How wide around its middle each table can be hit, in centimetres, without taking anything from its neighbours: as wide as the
 * two that stand closest allow. At `FINGER_PX` for so many centimetres every table is large enough for a finger.
 */
export function fingerRoomCm(rooms: readonly Pick<Room, 'plans'>[]): number {
  const pairs = rooms.flatMap(({ plans }) => {
    const tables = [...plans.values()].map(boxOf)
    return tables.flatMap((one, index) => tables.slice(index + 1).map((other) => between(one, other)))
  })
  return Math.max(LEAST_CM, Math.min(MOST_CM, ...pairs))
}

/** Where a table can be hit: itself, or `leastCm` around its middle. */
export function hitBox(plan: TablePlan, leastCm: number) {
  const { heightCm, widthCm, xCm, yCm } = boxOf(plan)
  const [width, height] = [Math.max(widthCm, leastCm), Math.max(heightCm, leastCm)]
  return { x: xCm + (widthCm - width) / 2, y: yCm + (heightCm - height) / 2, width, height }
}

type Box = Pick<TablePlan, 'xCm' | 'yCm' | 'widthCm' | 'heightCm'>

/** The upright box around a table that may be turned. */
export function boxOf({ heightCm, rotationDegrees, widthCm, xCm, yCm }: TablePlan): Box {
  const turn = ((rotationDegrees ?? 0) * Math.PI) / 180
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))]
  const wide = widthCm * cos + heightCm * sin
  const high = widthCm * sin + heightCm * cos
  return {
    xCm: xCm + (widthCm - wide) / 2,
    yCm: yCm + (heightCm - high) / 2,
    widthCm: wide,
    heightCm: high,
  }
}

/** How wide both can be hit before one reaches into the other, along the axis that leaves more. */
function between(one: Box, other: Box): number {
  const across = along(one.xCm, one.widthCm, other.xCm, other.widthCm)
  const down = along(one.yCm, one.heightCm, other.yCm, other.heightCm)
  // Two that stand in each other cannot be told apart by room.
  return Math.max(across, down) || MOST_CM
}

function along(from: number, size: number, otherFrom: number, otherSize: number): number {
  const apart = Math.abs(from + size / 2 - (otherFrom + otherSize / 2))
  if (apart < (size + otherSize) / 2) return 0
  const larger = Math.max(size, otherSize)
  const beside = 2 * apart - larger
  return beside < larger ? beside : apart
}
