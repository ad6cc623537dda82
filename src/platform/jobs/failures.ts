/** What the machinery itself says of a job that did not end well; every other failure is told by its own message. */
export const jobFailures = {
  timedOut: 'JOB_TIMED_OUT',
  /** The worker was killed or lost its database, several times over. */
  workerLost: 'JOB_WORKER_LOST',
  /** It was cancelled or taken over while it ran; nothing is written down for it. */
  letGo: 'JOB_LET_GO',
} as const
