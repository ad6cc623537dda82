import type { PayloadRequest } from 'payload'
import { env } from '@/env'
import { accountMailWords } from '@/i18n/mail'
import { linkAddress, type LinkPurpose } from './accountLink'
import { findAccountById } from './account'
import { openAccountLink } from './openAccountLink'

type Asked = { userId: string; purpose: LinkPurpose; now: Date; req: PayloadRequest }

/** Opens a link and mails it to the account, in its own language where it has one. */
export async function sendAccountMail({ userId, purpose, now, req }: Asked): Promise<void> {
  const { token } = await openAccountLink({ userId, purpose, now, req })
  const account = await findAccountById(userId, req)
  if (!account) return
  const language = account.language ?? (req.i18n.language === 'en' ? 'en' : 'pl')
  const { subject, greeting, reason, action, note } = accountMailWords[purpose][language]
  const address = linkAddress(token, purpose)
  await req.payload.sendEmail({
    from: env.MAIL_FROM,
    to: account.email,
    subject,
    text: [greeting, reason, `${action}: ${address}`, note].join('\n\n'),
    html: `<p>${greeting}</p><p>${reason}</p><p><a href="${address}">${action}</a></p><p>${note}</p>`,
  })
}
