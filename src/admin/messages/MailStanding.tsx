import type { BeforeListTableServerProps } from 'payload'
import { sayWith } from '@/i18n/admin/say'
import { hasMailProvider } from '@/integrations/email/hasMailProvider'

/** Above the list of messages, where nobody carries any: that nothing leaves, and what mends it. */
export function MailStanding({ i18n }: BeforeListTableServerProps) {
  if (hasMailProvider()) return null
  return (
    <p className="mail-standing" role="status">
      {sayWith(i18n)('messageNoProvider')}
    </p>
  )
}
