import type { TablePlan } from '@/domain/board/board'
import { boxOf } from './fingerRoom'
import { tableWords } from './tableWords'

type Floor = { plans: ReadonlyMap<string, TablePlan>; widthCm: number; heightCm: number }

const MARGIN_CM = 40
const TOP_CM = 10
const BOTTOM_CM = 24
/** Two words side by side: the name of the room, and how many tables are free. */
const LEAST_WIDTH_CM = 420

/** The floor without what is bare around its tables and their words. A room without tables stays as it is. */
export function trimRoom({ plans, widthCm, heightCm }: Floor): Floor {
  const boxes = [...plans.values()].map(boxWithWords)
  if (boxes.length === 0) return { plans, widthCm, heightCm }
  const left = Math.min(...boxes.map((box) => box.left)) - MARGIN_CM
  const top = Math.min(...boxes.map((box) => box.top)) - TOP_CM
  const right = Math.max(...boxes.map((box) => box.right)) + MARGIN_CM
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + BOTTOM_CM
  return {
    plans: new Map(
      [...plans].map(([id, plan]) => [id, { ...plan, xCm: plan.xCm - left, yCm: plan.yCm - top }]),
    ),
    widthCm: Math.max(right - left, LEAST_WIDTH_CM),
    heightCm: bottom - top,
  }
}

function boxWithWords(plan: TablePlan) {
  const { heightCm, widthCm, xCm, yCm } = boxOf(plan)
  const { isBelow, heightCm: wordsCm, widthCm: longCm } = tableWords(plan)
  const beside = isBelow ? Math.max(0, (longCm - widthCm) / 2) : 0
  return {
    left: xCm - beside,
    right: xCm + widthCm + beside,
    top: yCm,
    bottom: yCm + heightCm + (isBelow ? wordsCm : 0),
  }
}
