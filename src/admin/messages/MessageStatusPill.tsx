'use client'

import type { MessageStatus } from '@/domain/messages/messageStatuses'
import { messageStatusWords } from '@/i18n/admin/words/messages'
import { Icon, type IconName } from '../icons/Icon'
import type { StatusFamily } from '../reservations/statusFamily'
import { useSay } from '../text/useSay'

const families: Record<MessageStatus, StatusFamily> = {
  planned: 'open',
  sending: 'open',
  sent: 'sure',
  skipped: 'off',
  superseded: 'off',
  failed: 'gone',
}

const icons: Record<MessageStatus, IconName> = {
  planned: 'clock',
  sending: 'mail',
  sent: 'confirmed',
  skipped: 'declined',
  superseded: 'swap',
  failed: 'alarm',
}

/** A state as an icon and a word on its colour; a plan has a dashed edge, because it may still change. */
export function MessageStatusPill({ status }: { status: MessageStatus }) {
  const say = useSay()
  const isPlan = status === 'planned'
  return (
    <span className={`status status--${families[status]}${isPlan ? ' status--dashed' : ''}`}>
      <Icon name={icons[status]} />
      {messageStatusWords[status]?.[say.language]}
    </span>
  )
}
