import { SENDABLE_AGAIN, type MessageStatus } from '@/domain/messages/messageStatuses'

export type Decision = 'send-again' | 'send-after-all' | 'call-off'

/** What a manager may still decide about a message in this state; null when nothing. */
export function decisionFor(status: unknown, reason: unknown): Decision | null {
  const state = status as MessageStatus
  if (state === 'planned') return 'call-off'
  if (state === 'failed') return 'send-again'
  const isHeldBack = SENDABLE_AGAIN.some((one) => one === reason)
  return state === 'skipped' && isHeldBack ? 'send-after-all' : null
}
