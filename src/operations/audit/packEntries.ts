import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createGzip } from 'node:zlib'
import { chainHash, entryLine, sealLine, type AuditRow } from './entryLine'

export type Packed = {
  file: Buffer
  sha256: string
  entries: number
  firstHash: string
  lastHash: string
}

/** Chains and compresses entries. The same entries after the same hash give the same file. Null when there are none. */
export async function packEntries(
  rows: AsyncIterable<AuditRow>,
  previousHash: string,
): Promise<Packed | null> {
  const zip = createGzip({ level: 9 })
  const chunks: Buffer[] = []
  zip.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = once(zip, 'end')

  let entries = 0
  let firstHash = ''
  let lastHash = previousHash
  for await (const row of rows) {
    const line = entryLine(row)
    lastHash = chainHash(lastHash, line)
    firstHash ||= lastHash
    entries += 1
    if (!zip.write(`${sealLine(line, lastHash)}\n`)) await once(zip, 'drain')
  }
  zip.end()
  await ended
  if (entries === 0) return null
  const file = Buffer.concat(chunks)
  return { file, sha256: createHash('sha256').update(file).digest('hex'), entries, firstHash, lastHash }
}
