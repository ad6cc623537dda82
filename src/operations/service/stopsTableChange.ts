import type { Breakage } from '@/domain/availability/breakages'

/** A party whose table would be gone or too small: it has to be moved first. */
export function stopsTableChange({ why }: Breakage): boolean {
  return why.includes('tableGone') || why.includes('tableTooSmall')
}
