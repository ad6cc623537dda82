import { cache } from 'react'
import { Temporal } from 'temporal-polyfill'

/** The moment a page is rendered at, the same for all of it. */
export const now = cache((): Temporal.Instant => Temporal.Now.instant())
