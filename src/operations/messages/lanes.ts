/**
 * The two lines in which messages wait, each with a queue of its own: what a guest expects now or before the visit, and the
 * question how it was, which is in no hurry.
 */
export const LANES = {
  reminders: {
    queue: 'reminders',
    task: 'sendDueMessages',
    isOf: (kind: string) => kind !== 'feedbackRequest',
  },
  feedback: {
    queue: 'feedback',
    task: 'sendFeedbackRequests',
    isOf: (kind: string) => kind === 'feedbackRequest',
  },
} as const

export type Lane = keyof typeof LANES
export const lanes = Object.keys(LANES) as Lane[]
