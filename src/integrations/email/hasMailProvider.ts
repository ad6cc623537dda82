import { env } from '@/env'

/** Whether mail goes somewhere: to a provider, or to the outbox of a laptop. */
export const hasMailProvider = (): boolean => Boolean(env.RESEND_API_KEY ?? env.SMTP_URL) || env.MAIL_OUTBOX

/** Said by every process that starts without, because nobody looks for a mail that was never sent. */
export const noMailSentence =
  'no mail provider: set RESEND_API_KEY or SMTP_URL; until then no message is sent, and each says so'
