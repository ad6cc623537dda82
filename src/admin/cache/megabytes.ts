import type { Say } from '@/i18n/admin/say'
import { oneDigit } from '../reports/numbers'

/** '12,3 MB', below a tenth of one '48 kB'. */
export const megabytes = (bytes: number, say: Say): string =>
  bytes < 100 * 1024
    ? `${oneDigit(Math.round(bytes / 1024), say)} kB`
    : `${oneDigit(bytes / 1024 / 1024, say)} MB`
