import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf, transactionOf, type Transaction } from '../database/transactions'
import { CHANGES_CHANNEL, encodeTags } from './changeTags'
import { clientOf, pendingChangesOf } from './pendingChanges'

type Requested = Pick<PayloadRequest, 'payload' | 'transactionID'>

/**
 * Tells every process that listens what this transaction changes, with its commit and never without it. Collections and
 * their documents are told by themselves (`watchStatements`): this is for parts that only the caller knows, such as the
 * night of a reservation. Tags have no spaces. Outside a transaction they are sent at once.
 */
export async function noteChange(on: Requested | Transaction, tags: readonly string[]): Promise<void> {
  if (!isRequest(on)) return add(on, tags)
  if (await on.transactionID) return add(await transactionOf(on), tags)
  const db = await connectionOf(on)
  await db.execute(sql`select pg_notify(${CHANGES_CHANNEL}, ${encodeTags(tags)})`)
}

const isRequest = (on: Requested | Transaction): on is Requested => 'payload' in on

function add(transaction: Transaction, tags: readonly string[]): void {
  const pending = pendingChangesOf(clientOf(transaction))
  for (const tag of tags) pending.add(tag)
}
