import type { PayloadRequest } from 'payload'
import { enqueueMessage } from '@/operations/messages/enqueueMessage'
import type { LinkPurpose } from './accountLink'
import { findAccountById } from './account'
import { openAccountLink } from './openAccountLink'

type Asked = {
  userId: string
  purpose: LinkPurpose
  /** Id of whoever invites. */
  invitedBy?: string
  now: Date
  req: PayloadRequest
}

/**
 * Opens a link and plans the mail that carries it, in the language of the account where it has one. The outbox knows whose
 * link it is and which; what it is is derived when the mail goes out.
 */
export async function sendAccountMail({ userId, purpose, invitedBy, now, req }: Asked): Promise<void> {
  const { number } = await openAccountLink({ userId, purpose, now, req })
  const account = await findAccountById(userId, req)
  if (!account) return
  const locale = account.language ?? (req.i18n.language === 'en' ? 'en' : 'pl')
  await enqueueMessage({
    message: {
      venueId: account.venues[0] ?? null,
      kind: purpose,
      channel: 'email',
      subjectType: 'user',
      subjectKey: userId,
      messageRevision: number,
      userId,
      locale,
      recipient: account.email,
      dueAt: now.toISOString(),
      details: invitedBy ? { invitedBy } : {},
    },
    req,
  })
}
