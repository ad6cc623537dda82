import { onDatabase } from '../lib/onDatabase.mjs'
import { step } from '../lib/say.mjs'
import { migrate, seed } from '../lib/schema.mjs'
import { Trouble } from '../lib/trouble.mjs'

/** Fills the database with the demo bar; a second time changes nothing. Somebody's real database is refused. */
export async function run() {
  await onDatabase(async ({ env, node }) => {
    if (env.ELIKSIR_DEMO !== 'true')
      throw new Trouble('This database is not a demo: the demo bar goes only where ELIKSIR_DEMO=true.')
    await step('Database is migrated', () => migrate({ node, env }))
    await step('Demo bar', async () => ({
      remark: (await seed('demo', { node, env })).trim() || 'Demo bar is set up',
    }))
  })
}
