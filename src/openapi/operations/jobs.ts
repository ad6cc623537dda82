import { refusals } from '../errors'
import { instant, json, object, orNull, text, uuid, whole } from '../json'
import { shared } from '../parameters'
import type { OwnOperation } from '../types'

const one = json(object({ id: uuid }), { id: '7b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e' })

/** What the calls about background jobs say of themselves. */
export const jobOperations: Record<'list' | 'retry' | 'cancel', OwnOperation> = {
  list: {
    operationId: 'listJobs',
    summary: 'What waits, runs and failed',
    description:
      'Counts by queue with what ends well in a minute, up to a hundred jobs that wait or run, and the hundred newest that failed for good; what they were about is not shown. For: owner, manager.',
    tag: 'jobs',
    responses: {
      200: {
        description: 'The state of the queues.',
        content: json(
          object({
            queues: {
              type: 'array',
              items: object({
                queue: text,
                waiting: whole,
                oldestDueAt: orNull(instant),
                later: whole,
                running: whole,
                failed: whole,
                perMinute: { type: 'number' },
              }),
            },
            open: {
              type: 'array',
              items: object({
                id: uuid,
                task: text,
                queue: text,
                isRunning: { type: 'boolean' },
                dueAt: instant,
              }),
            },
            failed: {
              type: 'array',
              items: object({
                id: uuid,
                task: text,
                queue: text,
                reason: text,
                tries: whole,
                queuedAt: instant,
                failedAt: instant,
              }),
            },
          }),
        ),
      },
    },
  },
  retry: {
    operationId: 'retryJob',
    summary: 'Try a failed job again',
    description: '`INVALID_TRANSITION` when it has not failed. For: owner, manager.',
    tag: 'jobs',
    parameters: shared('id'),
    responses: { 200: { description: 'It is back in line.', content: one }, ...refusals('Conflict') },
  },
  cancel: {
    operationId: 'cancelJob',
    summary: 'Call off a job',
    description: '`INVALID_TRANSITION` when it is done or called off already. For: owner, manager.',
    tag: 'jobs',
    parameters: shared('id'),
    responses: { 200: { description: 'It is called off.', content: one }, ...refusals('Conflict') },
  },
}
