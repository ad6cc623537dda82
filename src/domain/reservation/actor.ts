/** Who acts on a reservation: the guest by the link, staff by role, or the house by itself. A key acts as its role. */
export const ACTORS = ['guest', 'bartender', 'host', 'manager', 'owner', 'system'] as const

export type Actor = (typeof ACTORS)[number]
