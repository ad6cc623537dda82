import type { TablePlan } from '@/domain/board/board'

/**
 * Where a table of the floor plan has its words. A seat at a counter has room for its name alone; a small table has them below it,
 * taking so much of the floor; any other has them inside.
 */
export function tableWords({ heightCm, widthCm }: Pick<TablePlan, 'heightCm' | 'widthCm'>) {
  const isSeat = widthCm < 60
  const isBelow = !isSeat && (widthCm < 150 || heightCm < 100)
  return { isSeat, isBelow, widthCm: 150, heightCm: 60 }
}
