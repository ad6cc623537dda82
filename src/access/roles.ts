/** The five roles of the staff, from the widest rights to the narrowest. */
export const roles = ['owner', 'manager', 'host', 'bartender', 'editor'] as const
export type Role = (typeof roles)[number]

/** Whoever a request acts for: a signed-in member of staff, an API key with a role, or nobody. */
export type Actor = {
  id: string
  role: Role
  venues?: (string | { id: string })[] | null
  /** Present when the actor is an API key: narrower than its role unless empty. */
  scopes?: string[] | null
  apiKeyId?: string
}

type MaybeActor = object | null | undefined

export const hasRole = (user: MaybeActor, ...allowed: Role[]): boolean =>
  Boolean(user && allowed.includes((user as Partial<Actor>).role as Role))

export const isStaff = (user: MaybeActor) => hasRole(user, ...roles)
export const isOwner = (user: MaybeActor) => hasRole(user, 'owner')
/** Owner or manager. */
export const isManager = (user: MaybeActor) => hasRole(user, 'owner', 'manager')
/** Whoever writes what guests read: owner, manager, editor. */
export const isEditor = (user: MaybeActor) => hasRole(user, 'owner', 'manager', 'editor')
/** Whoever may take something off the menu tonight: owner, manager, bartender. */
export const isBehindTheBar = (user: MaybeActor) => hasRole(user, 'owner', 'manager', 'bartender')
/** Whoever receives guests: owner, manager, host. */
export const isHost = (user: MaybeActor) => hasRole(user, 'owner', 'manager', 'host')
/** Whoever works the service: all but the editor. */
export const isServiceStaff = (user: MaybeActor) => hasRole(user, 'owner', 'manager', 'host', 'bartender')
