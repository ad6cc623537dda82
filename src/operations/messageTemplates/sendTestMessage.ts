import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { testSubject } from '@/i18n/mails/testSubject'
import { sendEmail } from '@/integrations/email'
import { IntegrationError } from '@/integrations/IntegrationError'
import { refusal } from '@/platform/http/refusal'
import { previewMessage, type PreviewRequest } from './previewMessage'

/** Sends the preview of a message to whoever asks, by the way that all mail takes. 503 when that way is blocked. */
export async function sendTestMessage({
  to,
  ...wish
}: PreviewRequest & { to: string; venueId: string; req: PayloadRequest }): Promise<void> {
  const { message } = await previewMessage(wish)
  try {
    await sendEmail({
      ...message,
      to,
      subject: testSubject(message.subject, wish.locale),
      idempotencyKey: `test-${randomUUID()}`,
    })
  } catch (error) {
    if (error instanceof IntegrationError)
      throw refusal(error.provider === 'none' ? 'NO_MAIL_PROVIDER' : 'UNAVAILABLE')
    throw error
  }
}
