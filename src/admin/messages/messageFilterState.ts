import type { Where } from 'payload'
import type { MessageStatus } from '@/domain/messages/messageStatuses'
import { isDate } from '@/domain/time/isDate'

/** States as one asks for them; `any` filters nothing. */
export const messageGroups = {
  any: [],
  ahead: ['planned', 'sending'],
  sent: ['sent'],
  notSent: ['skipped', 'superseded'],
  failed: ['failed'],
} as const satisfies Record<string, readonly MessageStatus[]>

export type MessageGroup = keyof typeof messageGroups

/** The night they are about, or all of them. */
export type MessageFilterState = { night: string; group: MessageGroup }

/** In the shape of the platform's own filters, so that they can be refined there. */
export function whereOfMessages({ night, group }: MessageFilterState): Where {
  const statuses: readonly string[] = messageGroups[group]
  const conditions: Where[] = [
    ...(isDate(night) ? [{ serviceDate: { equals: night } }] : []),
    ...(statuses.length > 0 ? [{ status: { in: [...statuses] } }] : []),
  ]
  return conditions.length > 0 ? { or: [{ and: conditions }] } : {}
}

export function readMessageFilter(where: Where | undefined): MessageFilterState {
  const conditions = (where?.or?.[0]?.and ?? []) as Record<string, Record<string, unknown>>[]
  let night = 'all'
  let group: MessageGroup = 'any'
  for (const { serviceDate, status } of conditions) {
    if (typeof serviceDate?.equals === 'string') night = serviceDate.equals
    const asked = listOf(status?.in).join()
    group =
      (Object.keys(messageGroups) as MessageGroup[]).find(
        (name) => asked !== '' && messageGroups[name].join() === asked,
      ) ?? group
  }
  return { night, group }
}

/** From the address they come as a list or as one text with commas. */
function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? value.split(',') : []
}
