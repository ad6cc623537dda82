import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { resendAdapter } from '@payloadcms/email-resend'
import { env } from '@/env'
import { unsentMail } from './unsentMail'

const sender = { defaultFromAddress: env.MAIL_FROM, defaultFromName: 'Eliksir' }

/** Resend when it has a key, else SMTP, else nothing leaves the house and the log says so. */
export const emailAdapter = env.RESEND_API_KEY
  ? resendAdapter({ ...sender, apiKey: env.RESEND_API_KEY })
  : env.SMTP_URL
    ? nodemailerAdapter({ ...sender, skipVerify: true, transportOptions: env.SMTP_URL })
    : unsentMail(sender)
