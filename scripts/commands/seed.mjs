import { onDatabase } from '../lib/onDatabase.mjs'
import { hasUsers } from '../lib/database.mjs'
import { step } from '../lib/say.mjs'
import { migrate, seed } from '../lib/schema.mjs'
import { Trouble } from '../lib/trouble.mjs'

/** Fills the database with the demo bar; a second time changes nothing. Somebody's real database is refused. */
export async function run() {
  await onDatabase(async ({ database, env, node }) => {
    if (env.ELIKSIR_DEMO !== 'true') throw new Trouble('This database is not a demo: the demo bar goes only where ELIKSIR_DEMO=true.')
    await step('Database is migrated', () => migrate({ node, env }))
    if (!database.isEmbedded && (await hasUsers(database.url))) {
      throw new Trouble('This database has users already: it belongs to somebody and is left alone.')
    }
    await step('Demo bar is set up', () => seed(['demo', 'again'], { node, env }))
  })
}
