import type { PayloadRequest } from 'payload'
import { fieldRefusals } from '@/i18n/fieldRefusals'

/** What a field validation answers: why not, in the language of whoever fills in the form. */
export const refuseField = (why: keyof typeof fieldRefusals, req: PayloadRequest): string =>
  fieldRefusals[why][req.i18n.language === 'en' ? 'en' : 'pl']
