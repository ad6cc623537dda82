import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transactions'

/**
 * Holds rows until the transaction of the request ends: `share` lets others read and hold them too, `update` does not.
 * Either lets others refer to them: a foreign key asks for no more.
 * Always in the order of their ids, so that two holders never wait for each other. Without a transaction there is
 * nothing to hold them with, and nothing is written either.
 */
export async function holdRows(
  table: 'cocktails' | 'glassware' | 'ingredients',
  ids: string[],
  strength: 'share' | 'update',
  req: PayloadRequest,
): Promise<void> {
  if (ids.length === 0 || !(await req.transactionID)) return
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const tx = await transactionOf(req)
  const lock = sql.raw(strength === 'update' ? 'no key update' : 'share')
  await tx.execute(sql`select id from ${sql.identifier(table)} where id in (${list}) order by id for ${lock}`)
}
