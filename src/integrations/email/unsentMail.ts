import type { EmailAdapter } from 'payload'

/** Without a provider a mail is not sent; the log keeps its subject, never its address or its links. */
export const unsentMail =
  (sender: { defaultFromAddress: string; defaultFromName: string }): EmailAdapter =>
  ({ payload }) => ({
    name: 'unsent',
    ...sender,
    sendEmail: async ({ subject }) => {
      payload.logger.warn({ subject }, 'No mail provider is configured: this message was not sent')
    },
  })
