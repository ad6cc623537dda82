import type pg from 'pg'
import { copyIn } from './copyIn'

const endOfData = Buffer.from('\\.\n')
const endAfterRow = Buffer.from('\n\\.\n')
const newLine = 10

/**
 * Reads what `dumpRows` has written, piece by piece, wherever a piece was cut: statements of one line, and after each COPY its
 * rows up to a line that is `\.`.
 */
export async function loadRows(client: pg.ClientBase, pieces: AsyncIterable<Buffer>): Promise<void> {
  let rest = Buffer.alloc(0)
  let copy: Awaited<ReturnType<typeof copyIn>> | undefined
  for await (const piece of pieces) {
    const block = Buffer.concat([rest, piece])
    let at = 0
    for (;;) {
      if (copy) {
        const end = endOfRows(block, at)
        const until = end ?? block.lastIndexOf(newLine) + 1
        if (until > at) await copy.send(block.subarray(at, until))
        at = Math.max(at, until)
        if (end === undefined) break
        await copy.end()
        copy = undefined
        at += endOfData.length
      } else {
        const end = block.indexOf(newLine, at)
        if (end < 0) break
        const line = block.toString('utf8', at, end)
        at = end + 1
        if (line.startsWith('COPY ')) copy = await copyIn(client, line)
        else await client.query(line)
      }
    }
    rest = block.subarray(at)
  }
  if (copy || rest.length > 0) throw new Error('The rows end in the middle of a table')
}

/** `at` is where a line begins. */
function endOfRows(block: Buffer, at: number): number | undefined {
  if (block.subarray(at, at + endOfData.length).equals(endOfData)) return at
  const found = block.indexOf(endAfterRow, at)
  return found < 0 ? undefined : found + 1
}
