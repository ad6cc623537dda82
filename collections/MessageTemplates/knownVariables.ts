import type { PayloadRequest, TextareaFieldValidation, TextFieldSingleValidation } from 'payload'
import { text, textarea } from 'payload/shared'
import { unknownName } from '@/emails/templates/fillTemplate'
import { isTemplateKind } from '@/emails/templates/templateKinds'
import { isLink, variablesOf } from '@/emails/templates/variables'
import { fieldRefusals } from '@/i18n/fieldRefusals'

/** Refuses a subject with a variable that this message cannot fill in, by its name, or with a link, which is a key. */
export const knownInSubject: TextFieldSingleValidation = (value, args) =>
  refusalOf('subject', value, args) ?? text(value, args)

/** The same for paragraphs, where links belong. */
export const knownInText: TextareaFieldValidation = (value, args) =>
  refusalOf('text', value, args) ?? textarea(value, args)

type Form = { data: unknown; req: PayloadRequest }

function refusalOf(part: 'subject' | 'text', value: unknown, { data, req }: Form): string | null {
  const { kind } = data as { kind?: unknown }
  if (typeof value !== 'string' || !isTemplateKind(kind)) return null
  const variables = variablesOf(kind, part)
  const name = unknownName(value, variables)
  if (name === null) return null
  const why = part === 'subject' && isLink(name) ? 'linkInSubject' : 'unknownVariable'
  const known = variables.map((variable) => `{${variable}}`).join(', ')
  const sentence = fieldRefusals[why][req.i18n.language === 'en' ? 'en' : 'pl']
  return sentence.replace('{name}', () => `{${name}}`).replace('{known}', () => known)
}
