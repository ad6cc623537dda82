import type { TaskConfig } from 'payload'
import { expireHolds } from './tasks/expireHolds'
import { tidyIdempotencyKeys } from './tasks/tidyIdempotencyKeys'
import { tidyJobs } from './tasks/tidyJobs'
import { tidyRateLimits } from './tasks/tidyRateLimits'

/** Every task there is, beside the scheduled publication that the platform brings. */
export const tasks = (): TaskConfig[] =>
  [expireHolds, tidyIdempotencyKeys, tidyJobs, tidyRateLimits] as TaskConfig[]
