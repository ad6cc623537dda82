import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { demoPassword, users } from '@/demo/users'
import { connectionOf, withTransaction } from '@/platform/database/transactions'
import { seedBar } from './demo/seedBar'
import { seedGlobals } from './demo/seedGlobals'
import { seedPages } from './demo/seedPages'
import { seedPictures } from './demo/seedPictures'
import { seedService } from './demo/seedService'
import { shelve } from './demo/shelf'

export type SeedOutcome = 'seeded' | 'left-alone'

/**
 * Fills a database with the demo bar: drinks, menus, tables and guests, pictures, pages, events and one user of each role.
 * What is there already stays as it is, so a second run changes nothing. A database with a user who is not from the demo
 * belongs to somebody and is left alone. Apart from the pictures all of it is saved together or not at all, the users last.
 */
export async function seedDemo({
  payload,
  now = Temporal.Now.instant(),
}: {
  payload: Payload
  now?: Temporal.Instant
}): Promise<SeedOutcome> {
  // As the house throughout: nobody can sign in yet.
  const owned = await payload.count({ collection: 'users', where: { demo: { not_equals: true } } })
  if (owned.totalDocs > 0) return 'left-alone'

  // A thousand saves by nobody would only bury what people do.
  const newRequest = () => createLocalReq({ context: { skipAudit: true } }, payload)
  const pictures = await seedPictures(newRequest)
  const req = await newRequest()
  await withTransaction(req, async () => {
    const { venues, items } = await seedBar({ today: now.toString().slice(0, 10), req })
    await seedService({ venues, now, req })
    await seedPages({ pictures, items, now, req })
    await seedGlobals({ pictures, items, req })
    await seedUsers(req)
  })
  await countRows(payload)
  return 'seeded'
}

/** The database plans by what it knows of its tables, and would find out about a thousand new rows a minute later. */
async function countRows(payload: Payload): Promise<void> {
  const db = await connectionOf({ payload })
  await db.execute(sql`analyze`)
}

async function seedUsers(req: PayloadRequest): Promise<void> {
  await shelve({
    collection: 'users',
    key: 'email',
    things: users,
    toDocument: (user) => ({ ...user, password: demoPassword, demo: true }),
    req,
  })
}
