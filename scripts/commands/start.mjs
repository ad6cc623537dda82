import { bundle, hasBundle } from '../lib/build.mjs'
import { loadEnvironment } from '../lib/environment.mjs'
import { startProgram } from '../lib/programs.mjs'
import { stopAll, stopOnSignals } from '../lib/stopping.mjs'
import { supervise } from '../lib/supervise.mjs'
import { Trouble } from '../lib/trouble.mjs'

/** Serves what is built on the database of DATABASE_URL; migrating is a step of its own. */
export async function run() {
  loadEnvironment()
  if (!process.env.DATABASE_URL)
    throw new Trouble('DATABASE_URL is missing: npm run up runs a database of its own.')
  if (!hasBundle('server')) throw new Trouble('Nothing is built yet: run npm run build first.')
  stopOnSignals()

  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const server = startProgram({ name: 'server', args: [bundle('server')], env, isRecorded: false })
  supervise(server)
  if (hasBundle('worker'))
    supervise(startProgram({ name: 'worker', args: [bundle('worker')], env, isRecorded: false }))
  await server.ended
  await stopAll()
}
