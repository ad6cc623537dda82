import type { PayloadRequest } from 'payload'
import { env } from '@/env'
import { passwordWords } from '@/i18n/mail'

type MailArgs = { req?: PayloadRequest; token?: string; user?: unknown } | undefined

/** The reset mail in the language the person asked in; the link comes from the configured address, never from Host. */
export const passwordMail = {
  generateEmailSubject: (args: MailArgs) => wordsFor(args).subject,
  generateEmailHTML: (args: MailArgs) => {
    const { greeting, reason, action, note } = wordsFor(args)
    const link = `${env.SERVER_URL}/admin/reset/${args?.token ?? ''}`
    return `<p>${greeting}</p><p>${reason}</p><p><a href="${link}">${action}</a></p><p>${note}</p>`
  },
}

const wordsFor = (args: MailArgs) => passwordWords[args?.req?.i18n?.language === 'en' ? 'en' : 'pl']
