import type { MenuRow } from '@/queries/shapes/menuRow'

/** What a guest may ask to see only; in the address as `?only=vegan,no-egg`, so that a link keeps it. */
export const MENU_FILTERS = ['alcohol-free', 'vegan', 'no-egg'] as const

export type MenuFilter = (typeof MENU_FILTERS)[number]

export function filtersIn(asked: string | string[] | undefined): MenuFilter[] {
  const words = [asked ?? []].flat().flatMap((part) => part.split(','))
  return MENU_FILTERS.filter((filter) => words.includes(filter))
}

/** The address of the menu with one filter more, or less. */
export function withFilter(chosen: readonly MenuFilter[], filter: MenuFilter): string {
  const next = MENU_FILTERS.filter((one) => (one === filter ? !chosen.includes(one) : chosen.includes(one)))
  return next.length === 0 ? '' : `?only=${next.join(',')}`
}

export const passes = (
  row: Pick<MenuRow, 'alcoholFree' | 'vegan' | 'allergens' | 'mayContain'>,
  chosen: readonly MenuFilter[],
): boolean =>
  chosen.every((filter) => {
    switch (filter) {
      case 'alcohol-free':
        return row.alcoholFree
      case 'vegan':
        return row.vegan
      case 'no-egg':
        return !row.allergens.includes('eggs') && !row.mayContain.includes('eggs')
    }
  })
