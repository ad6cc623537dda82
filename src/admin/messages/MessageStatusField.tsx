'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import { MESSAGE_STATUSES } from '@/domain/messages/messageStatuses'
import { messageKindWords } from '@/i18n/admin/words/messages'
import { useDocumentName } from '../text/useDocumentName'
import { useSay } from '../text/useSay'
import { MessageStatusPill } from './MessageStatusPill'

/** Where a message stands, at the head of its page, which bears the name of its kind. */
export function MessageStatusField({ path }: { path: string }) {
  const say = useSay()
  const { value } = useField<string | null>({ path })
  const kind = useFormFields(([fields]) => fields.kind?.value)
  const word = messageKindWords[String(kind)]?.[say.language]
  useDocumentName(word ? word.charAt(0).toLocaleUpperCase(say.language) + word.slice(1) : null)
  const status = MESSAGE_STATUSES.find((one) => one === value)
  return status ? (
    <div className="message-standing">
      <MessageStatusPill status={status} />
    </div>
  ) : null
}
