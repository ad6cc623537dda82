import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { MessageLocale } from '@/domain/messages/kinds'
import type { EditedWords } from '@/emails/letters/guestLetter'
import type { VenueWords } from '@/emails/letters/letterOf'
import type { TemplateKind } from '@/emails/templates/templateKinds'
import { connectionOf } from '@/platform/database/transactions'

type Question = {
  venueId: string | null
  locale: MessageLocale
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>
}

/**
 * The words a venue's staff wrote for its messages in one language, as they stand now. What they wrote in the other language
 * does not stand in for them: the house has words in both.
 */
export async function readVenueWords({ venueId, locale, req }: Question): Promise<VenueWords> {
  if (!venueId) return {}
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ kind: TemplateKind } & EditedWords>(sql`
    select t.kind, l.subject, l.opening, l.closing
    from message_templates t join message_templates_locales l on l._parent_id = t.id and l._locale = ${locale}
    where t.venue_id = ${venueId}::uuid`)
  return Object.fromEntries(rows.map(({ kind, ...words }) => [kind, words]))
}
