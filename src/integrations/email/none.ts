import { IntegrationError } from '../IntegrationError'
import type { Mailer } from './mail'

/** For a real house that nobody has given a provider: nothing leaves, and nothing counts as sent. */
export const noMailer: Mailer = {
  provider: 'none',
  keysLastMs: Infinity,
  sendEmail: () =>
    Promise.reject(new IntegrationError({ provider: 'none', retryable: false, reason: 'NO_MAIL_PROVIDER' })),
}
