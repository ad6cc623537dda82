import type { Endpoint } from 'payload'
import { duplicates } from './duplicates'
import { eraseGuest } from './eraseGuest'
import { exportGuest } from './exportGuest'
import { merge } from './merge'
import { undoMerge } from './undoMerge'

/** What can be done with a guest beside changing the record. */
export const customerEndpoints: Endpoint[] = [duplicates, merge, undoMerge, exportGuest, eraseGuest]
