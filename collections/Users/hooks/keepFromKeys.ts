import type { CollectionBeforeChangeHook } from 'payload'
import type { Actor } from '@/access/roles'
import type { User } from '@/payload-types'
import { refusal } from '@/platform/http/refusal'

/**
 * A key lies in some program: it makes no accounts, and does not decide who may sign in and as what. Whoever finds it must not
 * be able to make himself an owner with it. Colleagues are invited by people.
 */
export const keepFromKeys: CollectionBeforeChangeHook<User> = ({ data, originalDoc, operation, req }) => {
  const { apiKeyId } = (req.user ?? {}) as Partial<Actor>
  if (!apiKeyId) return data
  if (operation === 'create' || typeof data.password === 'string' || changesStanding(data, originalDoc))
    throw refusal('FORBIDDEN')
  return data
}

const changesStanding = (data: Partial<User>, now: User | undefined): boolean =>
  (['email', 'role', 'status', 'venues'] as const).some(
    (name) => data[name] !== undefined && sayOf(data[name]) !== sayOf(now?.[name]),
  )

/** Relations as ids, addresses in lower case: what is the same is said the same. */
function sayOf(value: unknown): string {
  const list = Array.isArray(value) ? (value as unknown[]) : [value]
  return list
    .map((one) =>
      one && typeof one === 'object' && 'id' in one
        ? String(one.id)
        : typeof one === 'string'
          ? one
          : JSON.stringify(one ?? ''),
    )
    .map((text) => text.trim().toLowerCase())
    .join()
}
