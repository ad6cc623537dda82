import { Albums } from './Albums'
import { ApiKeys } from './ApiKeys'
import { Areas } from './Areas'
import { AuditLog } from './AuditLog'
import { Authors } from './Authors'
import { Cocktails } from './Cocktails'
import { Consents } from './Consents'
import { ContactProblems } from './ContactProblems'
import { CustomerMerges } from './CustomerMerges'
import { Customers } from './Customers'
import { Disputes } from './Disputes'
import { EightySixes } from './EightySixes'
import { Events } from './Events'
import { Feedback } from './Feedback'
import { FormMessages } from './FormMessages'
import { GiftCards } from './GiftCards'
import { Glassware } from './Glassware'
import { ImportBatches } from './ImportBatches'
import { Ingredients } from './Ingredients'
import { LegalTexts } from './LegalTexts'
import { LedgerLines } from './LedgerLines'
import { Media } from './Media'
import { Memberships } from './Memberships'
import { MenuItems } from './MenuItems'
import { Menus } from './Menus'
import { Messages } from './Messages'
import { MessageTemplates } from './MessageTemplates'
import { Pages } from './Pages'
import { PaymentEvents } from './PaymentEvents'
import { Payments } from './Payments'
import { PaymentTasks } from './PaymentTasks'
import { Payouts } from './Payouts'
import { Plans } from './Plans'
import { Policies } from './Policies'
import { Posts } from './Posts'
import { PriceHistory } from './PriceHistory'
import { Reconciliations } from './Reconciliations'
import { Redirects } from './Redirects'
import { Refunds } from './Refunds'
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
  Authors,
  Events,
  Albums,
  Media,
  LegalTexts,
  Redirects,
  Customers,
  Consents,
  Messages,
  ContactProblems,
  Feedback,
  FormMessages,
  ImportBatches,
  CustomerMerges,
  Payments,
  PaymentTasks,
  Refunds,
  GiftCards,
  Memberships,
  Plans,
  Policies,
  LedgerLines,
  Reconciliations,
  Payouts,
  Disputes,
  PaymentEvents,
  PriceHistory,
  Venues,
  Users,
  MessageTemplates,
  ApiKeys,
  Webhooks,
  WebhookDeliveries,
  AuditLog,
]
