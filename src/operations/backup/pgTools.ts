import { execFile, type ExecFileException } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { BackupRefused } from './BackupRefused'

export type PgTools = { dump: string; restore: string; version: number }

/** Where Debian and others keep the programs of each version beside each other. */
const shelves = ['/usr/lib/postgresql', '/usr/pgsql', '/opt/homebrew/opt']

/**
 * `pg_dump` and `pg_restore` that understand a server of this major version: of the folder that is named, else the oldest
 * that is new enough of those on this machine. Says in a sentence what to install when there are none.
 */
export async function findPgTools(server: number, named?: string): Promise<PgTools> {
  const found = await pgToolsHere(named)
  const fit = fitting(found, server)
  if (fit) return fit
  const newest = Math.max(0, ...found.map(({ version }) => version))
  throw new BackupRefused(
    newest === 0
      ? `there is no pg_dump on this machine: install the client tools of PostgreSQL ${server} or newer, or name their folder in PG_BIN_DIR`
      : `the database is PostgreSQL ${server}, and the newest pg_dump here is ${newest}: install the client tools of ${server} or newer, or name their folder in PG_BIN_DIR`,
  )
}

/** The same; null where there are none. Whoever has named a folder wants those, and no others. */
export async function pgToolsFor(server: number, named?: string): Promise<PgTools | null> {
  return named ? findPgTools(server, named) : (fitting(await pgToolsHere(), server) ?? null)
}

const fitting = (found: PgTools[], server: number) =>
  found.filter(({ version }) => version >= server).sort((a, b) => a.version - b.version)[0]

async function pgToolsHere(named?: string): Promise<PgTools[]> {
  const folders = named ? [named] : ['', ...shelves.flatMap(versionsOn)]
  const found: PgTools[] = []
  for (const folder of folders) {
    const dump = folder ? path.join(folder, 'pg_dump') : 'pg_dump'
    const version = await versionOf(dump)
    if (version)
      found.push({ dump, restore: folder ? path.join(folder, 'pg_restore') : 'pg_restore', version })
  }
  return found
}

function versionsOn(shelf: string): string[] {
  try {
    return readdirSync(shelf).map((name) => path.join(shelf, name, 'bin'))
  } catch {
    return []
  }
}

function versionOf(program: string): Promise<number | null> {
  return new Promise((resolve) => {
    execFile(program, ['--version'], (error: ExecFileException | null, stdout) =>
      resolve(error ? null : Number(/(\d+)(?:\.\d+)?/.exec(stdout)?.[1] ?? 0) || null),
    )
  })
}

/** Address and password of a database as the tools take them: nothing secret stands among the arguments. */
export function connectionOf(databaseUrl: string): { args: string[]; env: Record<string, string> } {
  const { hostname, port, username, password, pathname, searchParams } = new URL(databaseUrl)
  return {
    args: [
      '--host', decodeURIComponent(hostname), '--port', port || '5432', '--username', decodeURIComponent(username),
      '--dbname', decodeURIComponent(pathname.slice(1)), '--no-password',
    ], // prettier-ignore
    env: {
      PGPASSWORD: decodeURIComponent(password),
      ...(searchParams.get('sslmode') ? { PGSSLMODE: searchParams.get('sslmode')! } : {}),
    },
  }
}
