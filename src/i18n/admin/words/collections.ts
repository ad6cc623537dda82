import type { CollectionWords } from '../words'
import { contentWords } from './content'
import { feedbackWords } from './feedback'
import { giftCardWords } from './giftCards'
import { guestWords } from './guests'
import { ledgerWords } from './ledger'
import { menuWords } from './menu'
import { messageWords } from './messages'
import { messageTemplateWords } from './messageTemplates'
import { paymentWords } from './payments'
import { serviceWords } from './service'
import { siteWords } from './site'
import { settingsWords } from './settings'
import { webhookWords } from './webhooks'

export const collectionWords: Record<string, CollectionWords> = {
  ...serviceWords,
  ...menuWords,
  ...contentWords,
  ...guestWords,
  ...messageWords,
  ...feedbackWords,
  ...paymentWords,
  ...giftCardWords,
  ...ledgerWords,
  ...siteWords,
  ...settingsWords,
  ...messageTemplateWords,
  ...webhookWords,
}
