import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { transactionOf } from '@/platform/database/transactions'

/**
 * One change of a document after the other. A save reads the document, puts the changed fields into it and writes all of
 * it, so two at the same time would undo each other even where they change different things. A change of many documents
 * at once waits for the single ones under way, and they for it. Held until the commit.
 */
export const holdDocument: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'update' && operation !== 'restoreVersion') return args
  const { slug } = collection
  const { id } = args as { id?: unknown }
  if (typeof id !== 'string') {
    await hold(req, { alone: slug })
    return args
  }
  const document = operation === 'update' ? id : await documentOf(id, slug, req)
  if (document) await hold(req, { together: slug, alone: `${slug}/${document}` })
  return args
}

/** The same for a global. */
export const holdGlobal: GlobalBeforeOperationHook = async ({
  args,
  global,
  operation,
  req,
}): Promise<object> => {
  const asked = args as object
  if (operation === 'update' || operation === 'restoreVersion')
    await hold(req, { alone: `globals/${global.slug}` })
  return asked
}

/** What is held `together` is shared with all who hold it so, what is held `alone` with nobody. */
async function hold(
  req: PayloadRequest,
  { together, alone }: { together?: string; alone: string },
): Promise<void> {
  if (!(await req.transactionID)) return
  const tx = await transactionOf(req)
  if (together) await tx.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended(${together}, 0))`)
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${alone}, 0))`)
}

/** Whose version it is. */
async function documentOf(
  version: string,
  collection: string,
  req: PayloadRequest,
): Promise<string | undefined> {
  const { docs } = await req.payload.db.findVersions({
    collection: collection as 'cocktails',
    where: { id: { equals: version } },
    select: { parent: true },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.parent as string | undefined
}
