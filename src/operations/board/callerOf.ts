import type { PayloadRequest } from 'payload'
import { inScope } from '@/access/inScope'
import { isHost, isManager, isServiceStaff, type Actor } from '@/access/roles'
import type { BoardRights } from '@/domain/board/board'
import { refusal } from '@/platform/http/refusal'

export type BoardCaller = BoardRights

/** Who stands at the board: service staff, or a key that acts as one. 401 for strangers, 403 for everybody else. */
export function callerOf(req: PayloadRequest, operation: 'read' | 'update' = 'read'): BoardCaller {
  const user = inScope(req, 'reservations', operation).user as (Actor & { name?: string }) | null
  if (!user) throw refusal('UNAUTHENTICATED')
  if (!isServiceStaff(user)) throw refusal('FORBIDDEN')
  return {
    id: String(user.id),
    name: user.name ?? '',
    role: user.role as BoardRights['role'],
    isHost: isHost(user),
    isManager: isManager(user),
  }
}

/** The same, for what hosts do and bartenders do not. */
export function hostOf(req: PayloadRequest, operation: 'read' | 'update' = 'read'): BoardCaller {
  const caller = callerOf(req, operation)
  if (!caller.isHost) throw refusal('FORBIDDEN')
  return caller
}
