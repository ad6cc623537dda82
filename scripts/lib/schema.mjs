import fs from 'node:fs'
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

/** The mark outlives a seeding that was interrupted, so that the next start completes it. */
async function fillWithDemo({ url, seedingMark }, { node, env }) {
  const wasInterrupted = Boolean(seedingMark) && fs.existsSync(seedingMark)
  if (!wasInterrupted && (await hasUsers(url))) return
  await step('Demo bar is set up', async () => {
    if (seedingMark) fs.writeFileSync(seedingMark, '')
    await seed(wasInterrupted ? ['demo', 'again'] : ['demo'], { node, env })
    if (seedingMark) fs.rmSync(seedingMark)
  })
}

async function makeFirstOwner({ node, env }) {
  await step('First owner', async () => {
    const words = await seed(['owner'], { node, env })
    if (words.trim()) console.log(words.trim())
  })
}

export const seed = (args, { node, env }) =>
  runNode([...node('seed'), ...args], { env: { ...env, DISABLE_PAYLOAD_HMR: 'true' }, title: 'The seed' })
