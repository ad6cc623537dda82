import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { peek } from '@/platform/rateLimits/consume'
import { refuseTooMany, tooManyOf } from '@/platform/rateLimits/refuseTooMany'
import { callerBlock } from '@/platform/requestGuard/rest/caller'
import { readMembership, type MembershipRow } from './membershipRow'
import { membershipOfToken } from './memberToken'

/** How long the page of one that has ended is still there. */
const DAYS_AFTER = 30

/**
 * The membership that a link opens. A wrong token, one that ended long ago and one of somebody who was forgotten are the
 * same 404; whoever has guessed wrong too often gets 429, right or wrong.
 */
export async function findOwnMembership(token: string, req: PayloadRequest): Promise<MembershipRow> {
  const verdict = await peek('secretLinks', callerBlock())
  if (!verdict.isAllowed) throw tooManyOf(verdict)

  const id = membershipOfToken(token)
  const found = id ? await readMembership(id, await connectionOf({ payload: req.payload })) : null
  if (found && found.email !== null && !isLongGone(found)) return found
  await refuseTooMany('secretLinks', callerBlock())
  throw refusal('NOT_FOUND')
}

const isLongGone = ({ endedAt }: MembershipRow) =>
  endedAt !== null && endedAt + DAYS_AFTER * 86_400_000 < Date.now()
