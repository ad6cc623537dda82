import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { eraseGuest } from '@/operations/customers/eraseGuest'
import { connectionOf } from '@/platform/database/transactions'

/**
 * Erases again whom a restored database knows once more, as the house itself. Whoever sat at a table when the backup was made
 * cannot be erased before he has left: gives the ids of those.
 */
export async function replayErasures({
  payload,
  ids,
}: {
  payload: Payload
  ids: string[]
}): Promise<{ erased: number; seated: string[] }> {
  let erased = 0
  const seated: string[] = []
  for (const id of ids) {
    const req = await createLocalReq({}, payload)
    if (!(await isKnown(id, payload))) continue
    try {
      await eraseGuest({
        id,
        cancelFuture: true,
        forHouse: { refuse: async () => undefined, note: { reason: 'restore' } },
        req,
      })
      erased += 1
    } catch (error) {
      if ((error as { data?: { code?: string } }).data?.code === undefined) throw error
      seated.push(id)
    }
  }
  return { erased, seated }
}

async function isKnown(id: string, payload: Payload): Promise<boolean> {
  const db = await connectionOf({ payload })
  const { rows } = await db.execute(sql`select 1 from customers where id = ${id}::uuid and erased_at is null`)
  return rows.length > 0
}
