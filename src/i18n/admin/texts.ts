import { accountTexts } from './texts/accounts'
import { batchTexts } from './texts/batch'
import { billingTexts } from './texts/billing'
import { confirmationTexts } from './texts/confirmations'
import { membershipTexts } from './texts/memberships'
import { boardTexts } from './texts/board'
import { cacheTexts } from './texts/cache'
import { customerTexts } from './texts/customers'
import { eightySixTexts } from './texts/eightySix'
import { giftCardTexts } from './texts/giftCards'
import { figureTexts } from './texts/figures'
import { jobTexts } from './texts/jobs'
import { messageTexts } from './texts/messages'
import { mailTexts } from './texts/mails'
import { reportTexts } from './texts/reports'
import { searchTexts } from './texts/search'
import { serviceTexts } from './texts/service'
import { serviceBookingTexts } from './texts/serviceBooking'
import { serviceWhyTexts } from './texts/serviceWhy'
import { siteTexts } from './texts/site'
import { tonightTexts } from './texts/tonight'
import { tonightServiceTexts } from './texts/tonightService'
import { webhookTexts } from './texts/webhooks'
import type { Word } from './words'

/** Sentences of our own admin components, read with `t('eliksir:key')`. */
export const adminTexts = {
  ...boardTexts,
  ...batchTexts,
  ...billingTexts,
  ...confirmationTexts,
  ...membershipTexts,
  ...accountTexts,
  ...cacheTexts,
  ...customerTexts,
  ...eightySixTexts,
  ...figureTexts,
  ...giftCardTexts,
  ...jobTexts,
  ...messageTexts,
  ...mailTexts,
  ...reportTexts,
  ...searchTexts,
  ...serviceTexts,
  ...serviceBookingTexts,
  ...serviceWhyTexts,
  ...siteTexts,
  ...tonightTexts,
  ...webhookTexts,
  ...tonightServiceTexts,
} satisfies Record<string, Word>

export type TextKey = keyof typeof adminTexts
