import { openDatabase } from './database.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { requireDisk } from './disk.mjs'
import { loadEnvironment } from './environment.mjs'
import { requireFreePort } from './programs.mjs'
import { claimRun, noteRun, releaseRun } from './running.mjs'
import { step } from './say.mjs'
import { stopOnSignals } from './stopping.mjs'
import { supervise } from './supervise.mjs'

/**
 * What `up` and `dev` share: everything before the first line of our own program runs.
 * Gives the open database, the addresses and the variables the programs are started with.
 */
export async function startUp(command, nodeEnv) {
  await step(`Node.js ${process.versions.node} will do`, requireDisk)
  await claimRun(command)
  process.on('exit', releaseRun)
  stopOnSignals()

  await ensureDependencies()
  await step('Secrets', () => ({ remark: loadEnvironment() }))
  const address = addressFor({ isEmbedded: !process.env.DATABASE_URL })
  await requireFreePort(address.port, address.host)
  const database = await openSupervised()
  return { address, database, env: programEnvironment({ database, address, nodeEnv }) }
}

async function openSupervised() {
  let database
  await step('Database', async () => {
    database = await openDatabase()
    return { remark: database.remark }
  })
  if (!database.ended) return database
  noteRun({ children: [database.keeper] })
  supervise({
    name: 'database',
    ended: database.ended.then(() => 'see .data/postgres.log'),
    stop: database.stop,
  })
  return database
}

function programEnvironment({ database, address, nodeEnv }) {
  return {
    NODE_ENV: nodeEnv,
    PORT: String(address.port),
    HOST: address.host,
    DATABASE_URL: database.url,
    ELIKSIR_DEMO: String(isDemo(database)),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** The embedded database holds the demo unless it was told not to, a database of yours only when it was told to. */
export const isDemo = ({ isEmbedded }) =>
  ['true', '1'].includes(process.env.ELIKSIR_DEMO || String(isEmbedded))

/** Demo logins are public knowledge: with them only this machine is answered, unless HOST says otherwise. */
function addressFor({ isEmbedded }) {
  const port = Number(process.env.PORT || 3000)
  const isLoopback = !process.env.HOST && isDemo({ isEmbedded })
  const host = process.env.HOST || (isLoopback ? '127.0.0.1' : '0.0.0.0')
  const isAnyAddress = host === '0.0.0.0' || host === '::'
  const reachable = isAnyAddress ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  const url = (process.env.SERVER_URL || `http://localhost:${port}`).replace(/\/+$/, '')
  return { port, host, isLoopback, local: `http://${reachable}:${port}`, url }
}
