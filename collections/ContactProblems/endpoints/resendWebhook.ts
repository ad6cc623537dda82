import type { Endpoint } from 'payload'
import { env } from '@/env'
import { readResendEvent, type MailReport } from '@/integrations/email/readResendEvent'
import { resendWebhookOperation } from '@/openapi/operations/contactProblems'
import { noteMailReport } from '@/operations/messages/noteMailReport'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'

/** `POST /resend/webhook`: Resend tells which mails arrived or came back, and who complained. Delivered twice it is the same news. */
export const resendWebhook: Endpoint = {
  path: '/resend/webhook',
  method: 'post',
  custom: { openapi: resendWebhookOperation },
  handler: async (req) => {
    const report = verified((await req.text?.()) ?? '', req.headers)
    if (report) await withTransaction(req, () => noteMailReport(report, req))
    return Response.json({ received: true })
  },
}

/** Whatever is wrong with it, it is not from Resend; without a secret nobody can prove to be. */
function verified(body: string, headers: Headers): MailReport | null {
  const secret = env.RESEND_WEBHOOK_SECRET
  if (!secret) throw refusal('BAD_REQUEST')
  try {
    return readResendEvent({ body, headers, secret })
  } catch {
    throw refusal('BAD_REQUEST')
  }
}
