/** Who may book a table: everybody; staff and walk-ins; walk-ins alone (staff may still choose it by hand). */
export const TABLE_CHANNELS = ['online', 'inHouse', 'walkIn'] as const

export type TableChannel = (typeof TABLE_CHANNELS)[number]
