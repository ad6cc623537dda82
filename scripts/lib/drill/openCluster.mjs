import fs from 'node:fs'
import path from 'node:path'
import { chooseAccount, chooseLocation } from '../postgres/account.mjs'
import { findPostgres } from '../postgres/binaries.mjs'
import { startCluster } from '../postgres/cluster.mjs'
import { stopLater } from '../stopping.mjs'
import { Trouble } from '../trouble.mjs'

/**
 * The embedded PostgreSQL where pg_dump of its version is at hand or it is asked for, else the newest of this machine that has
 * both.
 */
export async function openCluster(folder, isEmbedded) {
  const shelf = '/usr/lib/postgresql'
  const versions = fs.existsSync(shelf)
    ? fs
        .readdirSync(shelf)
        .map(Number)
        .sort((a, b) => b - a)
    : []
  const has = (version, name) => fs.existsSync(path.join(shelf, String(version), 'bin', name))
  const clusterDir = path.join(folder, 'pg')
  const account = chooseAccount(clusterDir)
  const dumping = versions.find((version) => version >= 18 && has(version, 'pg_dump'))
  const own = versions.find((version) => has(version, 'pg_dump') && has(version, 'postgres'))
  if (isEmbedded && !dumping) {
    const { home } = chooseLocation({ binaries: findPostgres(), account })
    const cluster = await startCluster({ home, account, clusterDir, logFile: path.join(folder, 'pg.log') })
    stopLater('', cluster.stop)
    return { cluster, binaries: undefined, major: 18 }
  }
  const version = dumping ?? own
  if (!version)
    throw new Trouble('There is no pg_dump for a PostgreSQL of this machine: apt-get install postgresql.')
  const home = dumping
    ? chooseLocation({ binaries: findPostgres(), account }).home
    : path.join(shelf, String(version))
  const cluster = await startCluster({ home, account, clusterDir, logFile: path.join(folder, 'pg.log') })
  stopLater('', cluster.stop)
  return { cluster, binaries: path.join(shelf, String(version), 'bin'), major: dumping ? 18 : version }
}
