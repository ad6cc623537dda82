import type { Api } from './api'

/** Whoever is signed in, or null. */
export async function getStaff(api: Api): Promise<{ id: string } | null> {
  const { user } = await api.sdk.me({ collection: 'users' })
  return user ? { id: user.id } : null
}
