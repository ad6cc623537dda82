import type { TablePlan } from '@/domain/board/board'

export const GRID_CM = 10

/** A table put somewhere else in its room: on the grid, inside the walls. */
export function placeTable(plan: TablePlan, to: { xCm: number; yCm: number }, room: Walls): TablePlan {
  const inside = (at: number, most: number) => Math.min(Math.max(0, most), Math.max(0, onGrid(at)))
  return {
    ...plan,
    xCm: inside(to.xCm, onGrid(room.widthCm - plan.widthCm)),
    yCm: inside(to.yCm, onGrid(room.heightCm - plan.heightCm)),
  }
}

export type Walls = { widthCm: number; heightCm: number }

export function overlaps(a: TablePlan, b: TablePlan): boolean {
  return (
    a.xCm < b.xCm + b.widthCm &&
    b.xCm < a.xCm + a.widthCm &&
    a.yCm < b.yCm + b.heightCm &&
    b.yCm < a.yCm + a.heightCm
  )
}

const onGrid = (cm: number) => Math.round(cm / GRID_CM) * GRID_CM
