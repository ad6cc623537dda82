import type { BoardArea, TablePlan } from '@/domain/board/board'
import { trimRoom } from './trimRoom'

/** A room on the drawing: where its walls are, in centimetres of the whole drawing. */
export type Room = {
  area: BoardArea
  xCm: number
  yCm: number
  widthCm: number
  heightCm: number
  /** Of each table of the room, from the room's corner. */
  plans: ReadonlyMap<string, TablePlan>
}

export type FloorPlan = { widthCm: number; heightCm: number; rooms: Room[] }

const GAP_CM = 36
/** Above the tables of a room: its name. */
export const HEAD_CM = 76
const WITHOUT_PLAN = { widthCm: 800, heightCm: 400 }

/**
 * Rooms beside and under each other so that they are drawn as large as they can be on a screen of that proportion (width over
 * height), lying or standing. `isTrimmed` leaves out the bare floor around their tables.
 */
export function floorPlan(
  areas: readonly BoardArea[],
  proportion: number,
  { isTrimmed = false } = {},
): FloorPlan {
  const sizes = areas.map((area) => {
    const plans = plansOf(area)
    const right = Math.max(0, ...[...plans.values()].map(({ xCm, widthCm }) => xCm + widthCm))
    const bottom = Math.max(0, ...[...plans.values()].map(({ yCm, heightCm }) => yCm + heightCm))
    const plan = area.plan ?? WITHOUT_PLAN
    const floor = { widthCm: Math.max(plan.widthCm, right + 40), heightCm: Math.max(plan.heightCm, bottom + 40) } // prettier-ignore
    const { heightCm, ...room } = isTrimmed ? trimRoom({ plans, ...floor }) : { plans, ...floor }
    return { area, ...room, heightCm: heightCm + HEAD_CM }
  })
  const tries = [1, 2, 3, 4].flatMap((most) => [inRows(sizes, widthOf(sizes, most)), inColumns(sizes, most)])
  const scale = ({ widthCm, heightCm }: FloorPlan) => Math.min(proportion / widthCm, 1 / heightCm)
  return tries.sort((a, b) => scale(b) - scale(a))[0] ?? { widthCm: 100, heightCm: 100, rooms: [] }
}

type Sized = Omit<Room, 'xCm' | 'yCm'>

const widthOf = (sizes: readonly Sized[], most: number) =>
  Math.max(
    0,
    ...sizes.map((_, index) => sum(sizes.slice(index, index + most).map(({ widthCm }) => widthCm))),
  ) +
  GAP_CM * (most - 1)

function inRows(sizes: readonly Sized[], mostWidthCm: number): FloorPlan {
  const rooms: Room[] = []
  let [xCm, yCm, rowCm, widthCm] = [0, 0, 0, 0]
  for (const size of sizes) {
    if (xCm > 0 && xCm + size.widthCm > mostWidthCm) [xCm, yCm, rowCm] = [0, yCm + rowCm + GAP_CM, 0]
    rooms.push({ ...size, xCm, yCm })
    xCm += size.widthCm + GAP_CM
    rowCm = Math.max(rowCm, size.heightCm)
    widthCm = Math.max(widthCm, xCm - GAP_CM)
  }
  return { widthCm, heightCm: yCm + rowCm, rooms }
}

/** Each room goes under the shortest column so far. */
function inColumns(sizes: readonly Sized[], most: number): FloorPlan {
  const columns = Array.from({ length: Math.min(most, sizes.length) }, () => ({
    widthCm: 0,
    heightCm: 0,
    sizes: [] as { size: Sized; yCm: number }[],
  }))
  for (const size of sizes) {
    const [column] = columns.toSorted((a, b) => a.heightCm - b.heightCm)
    if (!column) break
    const yCm = column.heightCm > 0 ? column.heightCm + GAP_CM : 0
    column.sizes.push({ size, yCm })
    column.heightCm = yCm + size.heightCm
    column.widthCm = Math.max(column.widthCm, size.widthCm)
  }
  let xCm = 0
  const rooms: Room[] = []
  for (const column of columns) {
    for (const { size, yCm } of column.sizes) rooms.push({ ...size, xCm, yCm })
    xCm += column.widthCm + GAP_CM
  }
  return {
    widthCm: Math.max(0, xCm - GAP_CM),
    heightCm: Math.max(0, ...columns.map(({ heightCm }) => heightCm)),
    rooms,
  }
}

/** Tables that nobody has placed yet stand in rows under the others. */
function plansOf(area: BoardArea): Map<string, TablePlan> {
  const placed = new Map(
    area.tables.flatMap(({ id, plan }) => (plan && isPlaced(plan, area) ? [[id, plan]] : [])),
  )
  const bottom = Math.max(0, ...[...placed.values()].map(({ yCm, heightCm }) => yCm + heightCm))
  const perRow = Math.max(1, Math.floor(((area.plan ?? WITHOUT_PLAN).widthCm - 40) / 130))
  const others = area.tables.filter(({ id }) => !placed.has(id))
  others.forEach(({ id, plan }, index) =>
    placed.set(id, {
      shape: 'square',
      widthCm: 90,
      heightCm: 90,
      rotationDegrees: 0,
      ...plan,
      xCm: 40 + (index % perRow) * 130,
      yCm: bottom + 40 + Math.floor(index / perRow) * 130,
    }),
  )
  return placed
}

/** All tables of an area in one corner: nobody has placed them. */
function isPlaced(plan: TablePlan, area: BoardArea): boolean {
  if (plan.xCm > 0 || plan.yCm > 0) return true
  return area.tables.filter((table) => table.plan?.xCm === 0 && table.plan.yCm === 0).length === 1
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
