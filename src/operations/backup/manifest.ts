import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { BackupRefused } from './BackupRefused'
import { signature, type BackupKeys } from './seal'

const part = z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })

const manifestSchema = z.object({
  format: z.literal(1),
  /** What the dump is: of `pg_dump`, or rows alone (see dumpRows). Backups of before that word are of `pg_dump`. */
  by: z.enum(['pg_dump', 'rows']).optional(),
  id: z.string(),
  /** Instants in ISO. What was committed before the first is in it. */
  startedAt: z.string(),
  completedAt: z.string(),
  serverVersion: z.number(),
  migrations: z.array(z.string()),
  /** Rows of each table in the state that was dumped. */
  counts: z.record(z.string(), z.number()),
  /** The dump in pieces, each sealed by itself. */
  database: z.array(part),
  /** Uploads; sealed copies lie under `blobs/` by the hash of what they hold. */
  media: z.array(part),
})

/** What a backup holds, and how it is known again. */
export type Manifest = z.infer<typeof manifestSchema>
export type Part = z.infer<typeof part>

export function writeManifest(manifest: Manifest, keys: BackupKeys): Buffer {
  const text = JSON.stringify(manifest, null, 1)
  return Buffer.from(`${JSON.stringify({ signature: signature(text, keys) })}\n${text}\n`)
}

/** Refuses one that was changed, cut, or written with another key. */
export function readManifest(bytes: Buffer, keys: BackupKeys): Manifest {
  const [head = '', ...rest] = bytes.toString('utf8').split('\n')
  const text = rest.join('\n').trimEnd()
  try {
    const given = Buffer.from((JSON.parse(head) as { signature: string }).signature, 'hex')
    const right = Buffer.from(signature(text, keys), 'hex')
    if (given.length !== right.length || !timingSafeEqual(given, right)) throw new Error('signature')
    return manifestSchema.parse(JSON.parse(text))
  } catch {
    throw new BackupRefused('its manifest was changed or cut, or BACKUP_KEY is not the one it was made with')
  }
}
