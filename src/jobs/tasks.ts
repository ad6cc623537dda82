import type { TaskConfig } from 'payload'
import { archiveAudit } from './tasks/archiveAudit'
import { countNights } from './tasks/countNights'
import { listErasures } from './tasks/listErasures'
import { expireHolds } from './tasks/expireHolds'
import { reconcilePayments } from './tasks/reconcilePayments'
import { sendWebhooks } from './tasks/sendWebhooks'
import { keepPayments } from './tasks/keepPayments'
import { keepRetention } from './tasks/keepRetention'
import { tidyAccounts } from './tasks/tidyAccounts'
import { sendDueMessages } from './tasks/sendDueMessages'
import { sendFeedbackRequests } from './tasks/sendFeedbackRequests'
import { tidyIdempotencyKeys } from './tasks/tidyIdempotencyKeys'
import { tidyJobs } from './tasks/tidyJobs'
import { tidyRateLimits } from './tasks/tidyRateLimits'
import { tidyWebhooks } from './tasks/tidyWebhooks'
import { watchFailures } from './tasks/watchFailures'
import { tidyUploads } from './tasks/tidyUploads'

/** Every task there is, beside the scheduled publication that the platform brings. */
export const tasks = (): TaskConfig[] =>
  [
    archiveAudit,
    countNights,
    listErasures,
    keepPayments,
    reconcilePayments,
    keepRetention,
    tidyAccounts,
    tidyUploads,
    expireHolds,
    sendWebhooks,
    sendDueMessages,
    sendFeedbackRequests,
    tidyIdempotencyKeys,
    tidyJobs,
    tidyRateLimits,
    tidyWebhooks,
    watchFailures,
  ] as TaskConfig[]
