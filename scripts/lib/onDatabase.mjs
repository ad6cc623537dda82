import { freshPrograms } from './build.mjs'
import { openDatabase } from './database.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { requireDisk } from './disk.mjs'
import { loadEnvironment } from './environment.mjs'
import { isDemo } from './startUp.mjs'

/** For commands that do one thing to the database: opens it, runs `work` from source and closes it again. */
export async function onDatabase(work) {
  requireDisk()
  await ensureDependencies()
  loadEnvironment()
  const database = await openDatabase()
  const env = {
    NODE_ENV: process.env.NODE_ENV || 'development',
    DATABASE_URL: database.url,
    ELIKSIR_DEMO: String(isDemo(database)),
    DISABLE_PAYLOAD_HMR: 'true',
  }
  const stop = () => void database.stop().then(() => process.exit(130))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    return await work({ database, env, node: await freshPrograms() })
  } finally {
    await database.stop()
  }
}
