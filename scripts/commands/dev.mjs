import { performance } from 'node:perf_hooks'
import { freshPrograms } from '../lib/build.mjs'
import { startProgram, waitUntilReady } from '../lib/programs.mjs'
import { noteRun } from '../lib/running.mjs'
import { bringUpToDate } from '../lib/schema.mjs'
import { startUp } from '../lib/startUp.mjs'
import { stopAll } from '../lib/stopping.mjs'
import { supervise } from '../lib/supervise.mjs'
import { programFiles, typescriptArgs } from '../lib/typescript.mjs'
import { announce } from '../lib/welcome.mjs'

/** The same as `up` with hot reload: everything runs from its source. */
export async function run() {
  const startedAt = performance.now()
  try {
    const { address, database, env } = await startUp('dev', 'development')
    await bringUpToDate(database, { node: await freshPrograms(), env })

    // Hot reload holds connections open for ever; nobody wants to wait for them at the end of a day's work.
    const impatient = { ...env, DRAIN_SECONDS: process.env.DRAIN_SECONDS || '2' }
    const server = startProgram({ name: 'server', args: typescriptArgs(programFiles.server), env: impatient })
    supervise(server)
    await waitUntilReady(server, `${address.local}/readyz`)
    const alone = { ...impatient, DISABLE_PAYLOAD_HMR: 'true' }
    supervise(startProgram({ name: 'worker', args: typescriptArgs(programFiles.worker), env: alone }))
    noteRun({ url: address.url })
    announce({ address, env, tookMs: performance.now() - startedAt })
  } catch (error) {
    await stopAll()
    throw error
  }
}
