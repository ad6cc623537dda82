/**
 * The lines that jobs wait in, and how many of each are worked on at once by one worker. They do not wait for each other:
 * a thousand jobs by the way never hold up a reminder.
 */
export const queues = {
  reminders: 4,
  feedback: 1,
  'audit-archive': 1,
  webhooks: 2,
  default: 2,
} as const satisfies Record<string, number>

export type QueueName = keyof typeof queues
export const queueNames = Object.keys(queues) as QueueName[]
export const isQueue = (name: string): name is QueueName => name in queues
