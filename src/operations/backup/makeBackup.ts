import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import pg from 'pg'
import type { FileStore } from '@/integrations/storage/fileStore'
import { BackupRefused } from './BackupRefused'
import { readFigures } from './figures'
import { dumpRows } from './dumpRows'
import { inPieces } from './inPieces'
import { writeManifest, type Manifest, type Part } from './manifest'
import { connectionOf, pgToolsFor } from './pgTools'
import { seal, sha256, type BackupKeys } from './seal'

type Settings = {
  databaseUrl: string
  /** The uploads. */
  media: FileStore
  /** Where the backup goes. */
  store: FileStore
  keys: BackupKeys
  pgBinDir?: string
  /** What the tools may find in their environment, such as PATH. */
  environment: Record<string, string>
  now?: () => Date
}

/**
 * Writes one consistent state of the database and every upload, sealed, and last of all the manifest: a backup without one was
 * never finished and does not exist. Uploads that an earlier backup has are not written again. Without a `pg_dump` that
 * understands the server it holds the rows alone.
 */
export async function makeBackup({
  databaseUrl,
  media,
  store,
  keys,
  pgBinDir,
  environment,
  now = () => new Date(),
}: Settings): Promise<Manifest> {
  // prettier-ignore
  const startedAt = now().toISOString()
  const id = startedAt.replace(/[-:]|\.\d+/g, '')
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'eliksir-backup' })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local statement_timeout = 0')
    const { rows } = await client.query<{ snapshot: string; version: number }>(
      `select pg_export_snapshot() as snapshot, current_setting('server_version_num')::int / 10000 as version`,
    )
    const { snapshot, version } = rows[0]!
    const tools = await pgToolsFor(version, pgBinDir)
    const figures = await readFigures(client)
    const pieces = inPieces((plain, place) =>
      keep(store, `backups/${id}/database.${String(place).padStart(4, '0')}`, plain, keys),
    )
    if (tools) await dump({ program: tools.dump, databaseUrl, snapshot, environment }, pieces.take)
    else await dumpRows(client, pieces.take)
    const database = await pieces.end()
    await client.query('commit')
    const manifest: Manifest = {
      format: 1,
      by: tools ? 'pg_dump' : 'rows',
      id,
      startedAt,
      serverVersion: version,
      ...figures,
      database,
      media: await keepMedia(media, store, keys),
      completedAt: now().toISOString(),
    }
    await store.write(`backups/${id}/manifest.json`, writeManifest(manifest, keys))
    return manifest
  } finally {
    await client.end()
  }
}

async function keep(store: FileStore, name: string, plain: Buffer, keys: BackupKeys): Promise<Part> {
  await store.write(name, seal(plain, name, keys))
  return { name, bytes: plain.length, sha256: sha256(plain) }
}

type Dump = { program: string; databaseUrl: string; snapshot: string; environment: Record<string, string> }

async function dump(
  { program, databaseUrl, snapshot, environment }: Dump,
  take: (chunk: Buffer) => Promise<void> | undefined,
): Promise<void> {
  const { args, env } = connectionOf(databaseUrl)
  const child = spawn(
    program,
    [...args, '--format=custom', '--no-owner', '--no-privileges', `--snapshot=${snapshot}`],
    {
      env: { ...environment, ...env } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const complaint = buffer(child.stderr)
  const ended = once(child, 'close') as Promise<[number | null]>
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) await take(chunk)
  const [code] = await ended
  if (code !== 0) throw new BackupRefused(`pg_dump ended with ${code}: ${lastLine(await complaint)}`)
}

export const lastLine = (text: Buffer) => text.toString().trim().split('\n').at(-1) ?? ''

/** Uploads never change under their name, but a name may be used again: the hash says what they are. */
async function keepMedia(media: FileStore, store: FileStore, keys: BackupKeys): Promise<Part[]> {
  const known = new Set((await store.list('blobs')).map(({ name }) => name))
  const parts: Part[] = []
  for (const { name } of await media.list()) {
    if (/^(?:private|backups|blobs)\//.test(name) || name.endsWith('.part')) continue
    const file = await media.read(name)
    if (!file) continue // deleted since
    const bytes = await buffer(file)
    const hash = sha256(bytes)
    const blob = `blobs/${hash}`
    if (!known.has(blob)) {
      known.add(blob)
      await store.write(blob, seal(bytes, blob, keys))
    }
    parts.push({ name, bytes: bytes.length, sha256: hash })
  }
  return parts
}
