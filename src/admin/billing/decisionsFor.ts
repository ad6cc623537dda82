import type { TaskKind } from '@/domain/billing/taskLists'

export type TaskDecision = 'charge' | 'waive' | 'settle'

/** What a person may decide about a task. Only a fee can be charged or waived; the rest is seen to elsewhere. */
export const decisionsFor = (kind: TaskKind): TaskDecision[] =>
  kind === 'noShowFee' || kind === 'cancellationFee' ? ['charge', 'waive'] : ['settle']
