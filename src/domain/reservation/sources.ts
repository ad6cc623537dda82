/** How a reservation came to us. */
export const SOURCES = ['online', 'widget', 'google', 'phone', 'walk_in', 'staff', 'api', 'import'] as const

export type Source = (typeof SOURCES)[number]
