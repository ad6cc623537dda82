import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { MessageChannel } from '@/domain/messages/kinds'
import { connectionOf } from '@/platform/database/transactions'

type Db = Pick<PayloadRequest, 'payload' | 'transactionID'>
export type ContactProblem = 'bounced' | 'complained'

/** What is known against an address: its mails came back, or its owner called them spam. Null when nothing is. */
export async function contactProblem({
  channel,
  address,
  req,
}: {
  channel: MessageChannel
  address: string
  req: Db
}): Promise<ContactProblem | null> {
  if (channel === 'webhook') return null
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ problem: ContactProblem }>(sql`
    select problem from contact_problems where channel = ${channel} and address = ${address.trim().toLowerCase()}`)
  return rows[0]?.problem ?? null
}
