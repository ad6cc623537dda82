import { createHash, type Hash } from 'node:crypto'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { FileStore } from '@/integrations/storage/fileStore'
import { chainHash, openLine } from './entryLine'
import { fileOf, type Segment } from './segment'

/** `line` counts from one; where it is there, that line or the one before it was changed. */
export type SegmentFault = {
  segment: string
  reason:
    | 'missing' // the file, or its manifest, is not there
    | 'manifest' // cannot be read
    | 'line' // does not follow from the one before it
    | 'cut' // ends after this line in the middle of something
    | 'count' // more or fewer lines than the manifest says
    | 'file' // not the bytes that were written
    | 'order' // does not follow from the segment before it
    | 'record' // not what the database says was archived
    | 'stranger' // the database never archived it
  line?: number
}

export type SegmentRead = {
  faults: SegmentFault[]
  /** Of the entries, in their order. */
  ids: string[]
}

/** Reads a segment back from the store and checks every line of it against its manifest. */
export async function readSegment(segment: Segment, store: FileStore): Promise<SegmentRead> {
  const { name } = segment
  const file = await store.read(fileOf(name))
  if (!file) return { faults: [{ segment: name, reason: 'missing' }], ids: [] }

  const sum = createHash('sha256')
  let isCut = false
  const faults: SegmentFault[] = []
  const ids: string[] = []
  let count = 0
  let hash = segment.previousHash
  let firstHash = ''
  try {
    for await (const sealed of linesOf(file, sum)) {
      count += 1
      const entry = openLine(sealed)
      if (!entry || chainHash(hash, entry.line) !== entry.hash)
        faults.push({ segment: name, reason: 'line', line: count })
      // What follows is measured by what stands there, so that one changed line is one fault.
      hash = entry?.hash ?? hash
      firstHash ||= hash
      if (entry) ids.push(entry.id)
    }
  } catch {
    isCut = true // the compressed stream ends too soon or is no such stream; said below
  }
  if (isCut) faults.push({ segment: name, reason: 'cut', line: count })
  if (count !== segment.entries) faults.push({ segment: name, reason: 'count', line: count })
  const isSame =
    hash === segment.lastHash && firstHash === segment.firstHash && sum.digest('hex') === segment.sha256
  if (!isSame && faults.length === 0) faults.push({ segment: name, reason: 'file' })
  return { faults, ids }
}

/** Adds what it reads, still compressed, to the sum. */
async function* linesOf(file: Readable, sum: Hash): AsyncGenerator<string> {
  const text = createGunzip()
  const summed = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      sum.update(chunk)
      yield chunk
    }
  }
  pipeline(file, summed, text, () => undefined) // a failure ends the reading below
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of text) {
    const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest) yield rest
}
