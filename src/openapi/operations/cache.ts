import { instant, json, object, orNull, text, whole, yesNo } from '../json'
import type { Schema } from '../types'
import type { OwnOperation } from '../types'

const list = (items: Schema): Schema => ({ type: 'array', items })
const share: Schema = { type: 'number', minimum: 0, maximum: 1 }

const figures = object({
  hits: whole,
  notModified: whole,
  misses: whole,
  joined: whole,
  passed: whole,
  bypassed: whole,
  kept: whole,
  notKept: whole,
  outdated: whole,
  evicted: whole,
  notices: whole,
  gaps: whole,
  bytes: whole,
  maxBytes: whole,
  answers: whole,
  flights: whole,
  isListening: yesNo,
})

const kept = object({
  address: text,
  language: text,
  isForRouter: yesNo,
  hits: whole,
  bytes: whole,
  until: instant,
  tags: list(text),
})

/** What the calls about the front door's cache say of themselves. */
export const cacheOperations: Record<'read' | 'empty', OwnOperation> = {
  read: {
    operationId: 'readCache',
    summary: 'How the response cache stands',
    description:
      'Figures of the process that answers; every process has a cache of its own. `null` where it is switched off. For: owner.',
    tag: 'cache',
    responses: {
      200: {
        description: 'Its figures, what is given most often, and the last changes that were heard.',
        content: json(
          orNull(
            object({
              since: instant,
              hitRate: orNull(share),
              figures,
              most: list(kept),
              notices: list(object({ at: instant, tags: list(text) })),
            }),
          ),
        ),
      },
    },
  },
  empty: {
    operationId: 'emptyCache',
    summary: 'Forget every kept answer',
    description: 'In every process of the installation. For: owner.',
    tag: 'cache',
    responses: {
      200: {
        description: 'Nothing is kept any more.',
        content: json(object({ isEmpty: yesNo }), { isEmpty: true }),
      },
    },
  },
}
