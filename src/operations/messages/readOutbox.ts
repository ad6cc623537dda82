import type { PayloadRequest } from 'payload'
import { isManager, isOwner } from '@/access/roles'
import { env } from '@/env'
import { readKeptMails, type KeptMail } from '@/integrations/email/keptMails'
import { refusal } from '@/platform/http/refusal'

/**
 * What would have been sent from a laptop, newest first. For owner and manager; a mail that opens an account, which may be
 * the owner's, is shown to owners alone.
 */
export async function readOutbox(req: Pick<PayloadRequest, 'user'>): Promise<KeptMail[]> {
  if (!isManager(req.user)) throw refusal('FORBIDDEN')
  const mails = await readKeptMails(env.OUTBOX_DIR)
  return isOwner(req.user) ? mails : mails.filter(({ isKeyToAccount }) => !isKeyToAccount)
}
