import { createLocalReq, type Payload } from 'payload'
import type { LinkPurpose } from '@/operations/accounts/accountLink'
import { openAccountLink, type AccountLink } from '@/operations/accounts/openAccountLink'

/** The link that a mail would carry. */
export async function linkFor(
  payload: Payload,
  userId: string,
  purpose: LinkPurpose,
  now = new Date(),
): Promise<AccountLink> {
  return openAccountLink({ userId, purpose, now, req: await createLocalReq({}, payload) })
}
