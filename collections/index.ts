import { Albums } from './Albums'
import { ApiKeys } from './ApiKeys'
import { Areas } from './Areas'
import { AuditLog } from './AuditLog'
import { Cocktails } from './Cocktails'
import { Consents } from './Consents'
import { ContactProblems } from './ContactProblems'
import { CustomerMerges } from './CustomerMerges'
import { Customers } from './Customers'
import { EightySixes } from './EightySixes'
import { Events } from './Events'
import { Feedback } from './Feedback'
import { Glassware } from './Glassware'
import { ImportBatches } from './ImportBatches'
import { Ingredients } from './Ingredients'
import { Media } from './Media'
import { MenuItems } from './MenuItems'
import { Menus } from './Menus'
import { Messages } from './Messages'
import { MessageTemplates } from './MessageTemplates'
import { Pages } from './Pages'
import { Policies } from './Policies'
import { Posts } from './Posts'
import { PriceHistory } from './PriceHistory'
import { Redirects } from './Redirects'
import { Reservations } from './Reservations'
import { Services } from './Services'
import { SpecialDays } from './SpecialDays'
import { TableBlocks } from './TableBlocks'
import { TableCombinations } from './TableCombinations'
import { Tables } from './Tables'
import { Users } from './Users'
import { Venues } from './Venues'
import { WebhookDeliveries } from './WebhookDeliveries'
import { Webhooks } from './Webhooks'

/** In the order of the admin menu. */
export const collections = [
  Reservations,
  Services,
  SpecialDays,
  Areas,
  Tables,
  TableCombinations,
  TableBlocks,
  Menus,
  MenuItems,
  Cocktails,
  Ingredients,
  Glassware,
  EightySixes,
  Pages,
  Posts,
  Events,
  Albums,
  Media,
  Redirects,
  Customers,
  Consents,
  Messages,
  ContactProblems,
  Feedback,
  ImportBatches,
  CustomerMerges,
  Policies,
  PriceHistory,
  Venues,
  Users,
  MessageTemplates,
  ApiKeys,
  Webhooks,
  WebhookDeliveries,
  AuditLog,
]
