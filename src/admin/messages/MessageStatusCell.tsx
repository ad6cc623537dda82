'use client'

import type { DefaultCellComponentProps } from 'payload'
import { MESSAGE_STATUSES, type MessageStatus } from '@/domain/messages/messageStatuses'
import { MessageStatusPill } from './MessageStatusPill'

/** Where a message stands. */
export function MessageStatusCell({ cellData }: DefaultCellComponentProps) {
  const status = MESSAGE_STATUSES.find((one) => one === cellData)
  return status ? <MessageStatusPill status={status satisfies MessageStatus} /> : null
}
