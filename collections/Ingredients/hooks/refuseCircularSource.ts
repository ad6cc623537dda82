import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { Ingredient } from '@/payload-types'
import { idOf } from '@/operations/cocktails/toRecipe'
import { sql } from '@payloadcms/db-postgres'
import { connectionOf } from '@/platform/database/transactions'

/** Lime juice is made from lime; lime cannot then be made from lime juice. */
export const refuseCircularSource: CollectionBeforeChangeHook<Ingredient> = async ({
  data,
  originalDoc,
  req,
}) => {
  const source = idOf(data.madeFrom)
  const id = originalDoc?.id
  if (!source || !id || source === idOf(originalDoc.madeFrom)) return data

  const db = await connectionOf(req)
  const { rows } = await db.execute<{ id: string }>(sql`
    with recursive sources as (
      select id, made_from_id from ingredients where id = ${source}
      union
      select i.id, i.made_from_id from ingredients i join sources s on i.id = s.made_from_id
    )
    select id from sources where id = ${id}`)
  if (rows.length > 0)
    throw new APIError(
      'CIRCULAR_SOURCE',
      422,
      { code: 'VALIDATION', reason: 'CIRCULAR_SOURCE', path: 'madeFrom' },
      true,
    )
  return data
}
