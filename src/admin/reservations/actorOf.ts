import { hasRole } from '@/access/roles'
import type { Actor } from '@/domain/reservation/actor'

/** As whom a member of staff acts on reservations; null for those who do not. */
export function actorOf(user: object | null | undefined): Actor | null {
  if (!hasRole(user, 'owner', 'manager', 'host', 'bartender')) return null
  return (user as { role: Actor }).role
}
