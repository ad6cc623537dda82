import * as initial from './20261121_020000_initial'
import * as appendOnlyLogs from './20261121_020100_append_only_logs'
import * as valueChecks from './20261121_020200_value_checks'
import * as rateLimits from './20261121_020300_rate_limits'
import * as serviceAndGuests from './20261121_120000_service_and_guests'
import * as occupancies from './20261121_120100_occupancies'
import * as jobsByName from './20261121_130000_jobs_by_name'
import * as jobLeases from './20261121_130100_job_leases'
import * as accounts from './20261121_170020_accounts'
import * as accountSecrets from './20261121_170021_account_secrets'
import * as webhooksAndFeedback from './20261121_171007_webhooks_and_feedback'
import * as webhookLine from './20261121_171008_webhook_line'
import * as retention from './20261121_172214_retention'
import * as archiveAndStatistics from './20261121_172215_archive_and_statistics'
import * as messageTemplates from './20261121_172723_message_templates'
import * as nightsTold from './20261121_173043_nights_told_and_search'
import * as messages from './20261121_173356_messages'
import * as messageLeases from './20261121_173357_message_leases'
import * as payments from './20261121_200339_payments'
import * as moneyGuards from './20261121_200340_money_guards'
import * as batchPerTenGuests from './20261121_200455_batch_per_ten_guests'
import * as siteContent from './20261121_200624_site_content'
import * as tellOfSiteMessages from './20261121_200625_tell_of_site_messages'
import * as nightsHeldTold from './20261121_201010_nights_held_told'
import * as jobTraces from './20261121_201011_job_traces'
import * as messageArrivals from './20261121_201300_message_arrivals'
import * as unpaidWords from './20261121_231200_unpaid_words'

export const migrations = [
  { ...initial, name: '20261121_020000_initial' },
  { ...appendOnlyLogs, name: '20261121_020100_append_only_logs' },
  { ...valueChecks, name: '20261121_020200_value_checks' },
  { ...rateLimits, name: '20261121_020300_rate_limits' },
  { ...serviceAndGuests, name: '20261121_120000_service_and_guests' },
  { ...occupancies, name: '20261121_120100_occupancies' },
  { ...jobsByName, name: '20261121_130000_jobs_by_name' },
  { ...jobLeases, name: '20261121_130100_job_leases' },
  { ...accounts, name: '20261121_170020_accounts' },
  { ...accountSecrets, name: '20261121_170021_account_secrets' },
  { ...webhooksAndFeedback, name: '20261121_171007_webhooks_and_feedback' },
  { ...webhookLine, name: '20261121_171008_webhook_line' },
  { ...retention, name: '20261121_172214_retention' },
  { ...archiveAndStatistics, name: '20261121_172215_archive_and_statistics' },
  { ...messageTemplates, name: '20261121_172723_message_templates' },
  { ...nightsTold, name: '20261121_173043_nights_told_and_search' },
  { ...messages, name: '20261121_173356_messages' },
  { ...messageLeases, name: '20261121_173357_message_leases' },
  { ...payments, name: '20261121_200339_payments' },
  { ...moneyGuards, name: '20261121_200340_money_guards' },
  { ...batchPerTenGuests, name: '20261121_200455_batch_per_ten_guests' },
  { ...siteContent, name: '20261121_200624_site_content' },
  { ...tellOfSiteMessages, name: '20261121_200625_tell_of_site_messages' },
  { ...nightsHeldTold, name: '20261121_201010_nights_held_told' },
  { ...jobTraces, name: '20261121_201011_job_traces' },
  { ...messageArrivals, name: '20261121_201300_message_arrivals' },
  { ...unpaidWords, name: '20261121_231200_unpaid_words' },
]
