import { bundle, hasBundle } from '../lib/build.mjs'
import { loadEnvironment } from '../lib/environment.mjs'
import { startProgram } from '../lib/programs.mjs'
import { currentRun } from '../lib/running.mjs'
import { isStopping, stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { Trouble } from '../lib/trouble.mjs'

/**
 * One more worker on what is built, for the queues named or for all: on the database of DATABASE_URL, else on that of the
 * `npm run up` in this folder.
 */
export async function run(queues) {
  loadEnvironment()
  const databaseUrl = process.env.DATABASE_URL ?? currentRun()?.databaseUrl
  if (!databaseUrl)
    throw new Trouble('DATABASE_URL is missing: npm run up runs a database and a worker of its own.')
  if (!hasBundle('worker')) throw new Trouble('Nothing is built yet: run npm run build first.')
  stopOnSignals()

  const env = { NODE_ENV: 'production', DATABASE_URL: databaseUrl }
  const worker = startProgram({
    name: 'worker',
    args: [bundle('worker'), ...queues],
    env,
    isRecorded: false,
  })
  stopLater('worker', worker.stop)
  const how = await worker.ended
  if (!isStopping() && how !== 'exit code 0') process.exitCode = 1
  await stopAll()
}
