import { performance } from 'node:perf_hooks'
import { build, bundle, hasBundle, isBuilt } from '../lib/build.mjs'
import { freshLog } from '../lib/database.mjs'
import { startProgram, waitUntilReady } from '../lib/programs.mjs'
import { noteRun } from '../lib/running.mjs'
import { step } from '../lib/say.mjs'
import { bringUpToDate } from '../lib/schema.mjs'
import { startUp } from '../lib/startUp.mjs'
import { stopAll } from '../lib/stopping.mjs'
import { supervise } from '../lib/supervise.mjs'
import { announce } from '../lib/welcome.mjs'

/** From a clone to a served bar: dependencies, secrets, database, build, migrations, demo, server and worker. */
export async function run() {
  const startedAt = performance.now()
  try {
    const { address, database, env } = await startUp('up', 'production')
    await ensureBuild()
    await bringUpToDate(database, { node: (name) => [bundle(name)], env })
    await serve({ address, env })
    noteRun({ url: address.url })
    announce({ address, env, logFile: '.data/server.log', tookMs: performance.now() - startedAt })
  } catch (error) {
    await stopAll()
    throw error
  }
}

async function ensureBuild() {
  if (isBuilt()) return step('Build is up to date', () => {})
  console.log('… Building, about a minute')
  await step('Built', build)
}

async function serve({ address, env }) {
  const logFile = freshLog('server.log')
  const start = (name) => startProgram({ name, args: [bundle(name)], env, logFile })
  await step('Server is ready', async () => {
    const server = start('server')
    supervise(server)
    await waitUntilReady(server, `${address.local}/readyz`, { logFile })
  })
  if (hasBundle('worker')) await step('Worker runs', () => supervise(start('worker')))
}
