const pending = new WeakMap<object, Set<string>>()

/** Tags of what the open transaction of a connection has changed so far. They are sent with its commit. */
export function pendingChangesOf(client: object): Set<string> {
  const known = pending.get(client)
  if (known) return known
  const fresh = new Set<string>()
  pending.set(client, fresh)
  return fresh
}

/** The connection that a drizzle transaction runs on. */
export const clientOf = (transaction: unknown): object =>
  (transaction as { session: { client: object } }).session.client
