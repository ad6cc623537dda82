import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import pg from 'pg'
import type { FileStore } from '@/integrations/storage/fileStore'
import { BackupRefused } from './BackupRefused'
import { brokenInvariants, readFigures } from './figures'
import { loadRows } from './loadRows'
import { lastLine } from './makeBackup'
import type { Manifest } from './manifest'
import { connectionOf, findPgTools } from './pgTools'
import { openBackup, readPart } from './readBackup'
import type { BackupKeys } from './seal'

type Settings = {
  store: FileStore
  /** The newest when none is named. */
  id?: string
  keys: BackupKeys
  /** An empty database; a full one is refused. */
  databaseUrl: string
  /** Where the uploads go; null: they are only checked. */
  media: FileStore | null
  /** Runs these migrations on the empty database: a backup of rows brings no schema. */
  makeSchema: (migrations: string[]) => Promise<void>
  pgBinDir?: string
  environment: Record<string, string>
}

/**
 * Puts a backup into an empty database and proves that it is whole: every piece by its seal, every table by its rows, the
 * migrations by name, and what must always be true. The pieces are all opened before the first is used.
 */
export async function restoreBackup(settings: Settings): Promise<Manifest> {
  const { store, id, keys, databaseUrl, media } = settings
  const manifest = await openBackup(store, id, keys)
  for (const part of manifest.database) await readPart(store, part.name, part, keys)
  for (const part of manifest.media) await readPart(store, `blobs/${part.sha256}`, part, keys)

  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'eliksir-restore' })
  await client.connect()
  try {
    await refuseFull(client)
    await (manifest.by === 'rows' ? loadOnSchema(client, manifest, settings) : load(manifest, settings))
    await client.query('analyze')
    await compare(client, manifest)
  } finally {
    await client.end()
  }
  if (media) {
    for (const part of manifest.media)
      await media.write(part.name, await readPart(store, `blobs/${part.sha256}`, part, keys))
  }
  return manifest
}

async function refuseFull(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ tables: number }>(
    `select count(*)::int as tables from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  if (rows[0]!.tables > 0) throw new BackupRefused('the database it should go into is not empty')
}

/** All rows or none, without the guards that look at one row at a time; only a superuser may do without those. */
async function loadOnSchema(client: pg.Client, manifest: Manifest, { makeSchema, store, keys }: Settings) {
  const { rows } = await client.query<{ mayLoad: boolean }>(
    `select rolsuper as "mayLoad" from pg_roles where rolname = current_user`,
  )
  if (!rows[0]?.mayLoad)
    throw new BackupRefused('it holds rows alone, which only a superuser of PostgreSQL may put in')
  await makeSchema(manifest.migrations)
  await client.query('begin')
  await loadRows(client, piecesOf(manifest, store, keys))
  await client.query('commit')
  await client.query('reset session_replication_role')
}

async function* piecesOf({ database }: Manifest, store: FileStore, keys: BackupKeys) {
  for (const part of database) yield await readPart(store, part.name, part, keys)
}

async function load(manifest: Manifest, { store, keys, databaseUrl, pgBinDir, environment }: Settings) {
  const tools = await findPgTools(manifest.serverVersion, pgBinDir)
  const { args, env } = connectionOf(databaseUrl)
  const child = spawn(
    tools.restore,
    [...args, '--no-owner', '--no-privileges', '--exit-on-error', '--single-transaction'],
    { env: { ...environment, ...env } as NodeJS.ProcessEnv, stdio: ['pipe', 'ignore', 'pipe'] },
  )
  const complaint = buffer(child.stderr)
  const ended = once(child, 'close') as Promise<[number | null]>
  child.stdin.on('error', () => undefined) // it ended: its own words say why
  for (const part of manifest.database) {
    const piece = await readPart(store, part.name, part, keys)
    if (!child.stdin.writable) break
    if (!child.stdin.write(piece)) await Promise.race([once(child.stdin, 'drain'), ended])
  }
  child.stdin.end()
  const [code] = await ended
  if (code !== 0) throw new BackupRefused(`pg_restore ended with ${code}: ${lastLine(await complaint)}`)
}

async function compare(client: pg.Client, manifest: Manifest): Promise<void> {
  const { migrations, counts } = await readFigures(client)
  const missing = manifest.migrations.filter((name) => !migrations.includes(name))
  if (missing.length > 0) throw new BackupRefused(`it lacks the migrations ${missing.join(', ')}`)
  for (const [table, rows] of Object.entries(manifest.counts)) {
    if (counts[table] !== rows)
      throw new BackupRefused(`${table} has ${counts[table] ?? 'no'} rows instead of ${rows}`)
  }
  const broken = await brokenInvariants(client)
  if (broken.length > 0) throw new BackupRefused(broken.join('; '))
}
