import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook } from 'payload'
import { transactionOf } from '@/platform/database/transactions'

/**
 * One change of a document after the other. A save reads the document, puts the changed fields into it and writes all of
 * it, so two at the same time would undo each other even where they change different things. Held until the commit.
 */
export const holdDocument: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { id } = args as { id?: unknown }
  if (operation !== 'update' || typeof id !== 'string' || !(await req.transactionID)) return args
  const tx = await transactionOf(req)
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${collection.slug}/${id}`}, 0))`)
  return args
}
