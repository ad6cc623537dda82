import { ownVenues } from './inOwnVenues'
import { isManager, isOwner, type Actor, type Role } from './roles'

/** Whom a manager may invite and look after. */
export const juniorRoles: readonly Role[] = ['host', 'bartender', 'editor']

/** Whether this person decides about that account: owners about every one, managers about the juniors of their venues. */
export function mayLookAfter(
  actor: object | null | undefined,
  { role, venues }: { role: Role; venues: string[] },
): boolean {
  // A key is no person: accounts are looked after by people.
  if (!actor || (actor as Partial<Actor>).apiKeyId) return false
  if (isOwner(actor)) return true
  if (!isManager(actor) || !juniorRoles.includes(role)) return false
  const own = ownVenues(actor)
  return !own || venues.some((venue) => own.includes(venue))
}
