import type { TableObstacle, TableVerdict } from '../availability/tableVerdict'
import type { TableRow } from './commands'

/** What the head of each row says while a party is being dragged; staff may pick a table by hand whatever it is kept for. */
export const tableRows = (verdicts: readonly TableVerdict[]): TableRow[] =>
  verdicts.map(({ tableId, obstacles }) => ({ tableId, is: worstOf(obstacles) }))

function worstOf(obstacles: readonly TableObstacle[]): TableRow['is'] {
  const whys = obstacles.map(({ why }) => why)
  if (whys.includes('inactive')) return 'inactive'
  if (whys.includes('too-small')) return 'too-small'
  if (whys.includes('busy') || whys.includes('overstayed')) return 'taken'
  if (whys.includes('blocked')) return 'blocked'
  return whys.includes('too-large') ? 'too-large' : 'free'
}
