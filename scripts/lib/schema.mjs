import { hasUsers, isEmptyDatabase, isMigrated } from './database.mjs'
import { step } from './say.mjs'
import { runNode } from './typescript.mjs'

/**
 * Migrates the database and, while it has no user, gives it the demo bar or its first owner.
 * `node(name)` gives the Node arguments that run `migrate` and `seed`, compiled or from source.
 */
export async function bringUpToDate(database, { node, env }) {
  const wasEmpty = await isEmptyDatabase(database.url)
  await step('Migrations', async () => {
    if (!wasEmpty && (await isMigrated(database.url))) return { remark: 'Database is migrated' }
    await migrate({ node, env })
    return { remark: 'Migrations have run' }
  })
  // A database of somebody's own gets the demo only when nothing at all was in it.
  const mayTakeDemo = env.ELIKSIR_DEMO === 'true' && (database.isEmbedded || wasEmpty)
  if (mayTakeDemo) await fillWithDemo(database, { node, env })
  else if (!(await hasUsers(database.url))) await makeFirstOwner({ node, env })
}

export const migrate = ({ node, env }) =>
  runNode(node('migrate'), { env: { ...env, DISABLE_PAYLOAD_HMR: 'true' }, title: 'The migration' })

/** The users come last and with everything else: where there are any, the demo is complete or the bar is somebody's. */
async function fillWithDemo({ url }, { node, env }) {
  if (await hasUsers(url)) return
  await step('Demo bar is set up', () => seed('demo', { node, env }))
}

async function makeFirstOwner({ node, env }) {
  await step('First owner', async () => {
    console.log((await seed('owner', { node, env })).trim())
  })
}

/** `demo` or `owner`; gives what the program had to say. */
export const seed = (what, { node, env }) =>
  runNode([...node('seed'), what], {
    env: { ...env, LOG_LEVEL: 'warn', DISABLE_PAYLOAD_HMR: 'true' },
    title: 'The seed',
  })
