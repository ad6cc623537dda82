import { sql } from '@payloadcms/db-postgres'
import type { ClaimedMessage } from '@/operations/messages/messageRow'
import type { Transaction } from '@/platform/database/transactions'

/** The letter with this code is out; of an older code nothing is noted. */
export async function noteCardSent(
  { subjectKey, messageRevision }: Pick<ClaimedMessage, 'subjectKey' | 'messageRevision'>,
  db: Pick<Transaction, 'execute'>,
): Promise<void> {
  await db.execute(sql`
    update gift_cards set delivered_at = coalesce(delivered_at, now()), updated_at = now()
    where id::text = ${subjectKey} and code_version = ${messageRevision}`)
}
