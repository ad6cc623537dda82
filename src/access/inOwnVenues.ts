import type { Access, Where } from 'payload'
import type { Actor } from './roles'

/**
 * Narrows a rule to the venues a member of staff works in. A user without venues works in all of them.
 * Strangers are not narrowed: what they may read is decided by the rule itself.
 */
export const inOwnVenues =
  (rule: Access, path = 'venue'): Access =>
  async (args) => {
    const verdict = await rule(args)
    if (verdict === false) return false

    const venues = ownVenues(args.req.user)
    if (!venues) return verdict

    const here: Where = { [path]: { in: venues } }
    return verdict === true ? here : { and: [verdict, here] }
  }

/** Ids of the venues this actor is held to, or null when it is held to none. */
export function ownVenues(user: object | null | undefined): string[] | null {
  const venues = (user as Partial<Actor> | null)?.venues ?? []
  if (venues.length === 0) return null
  return venues.map((venue) => (typeof venue === 'string' ? venue : venue.id))
}
