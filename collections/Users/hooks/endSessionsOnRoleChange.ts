import type { CollectionBeforeChangeHook } from 'payload'
import type { User } from '@/payload-types'

/** Rights change at once: whoever's role, standing or password changes is signed out everywhere. */
export const endSessionsOnRoleChange: CollectionBeforeChangeHook<User> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return data
  const changesRole = data.role !== undefined && data.role !== originalDoc?.role
  const isClosed = data.status === 'deactivated' && originalDoc?.status !== 'deactivated'
  const changesPassword = typeof data.password === 'string' && data.password !== ''
  if (!changesRole && !isClosed && !changesPassword) return data

  const keepsOwnSession = changesPassword && !changesRole && !isClosed && req.user?.id === originalDoc?.id
  const ownSession = (req.user as { _sid?: string } | null)?._sid
  const sessions = (originalDoc?.sessions ?? []) as { id: string }[]
  return { ...data, sessions: keepsOwnSession ? sessions.filter(({ id }) => id === ownSession) : [] }
}
