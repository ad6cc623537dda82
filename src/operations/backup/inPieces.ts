import type { Part } from './manifest'

/** Pieces of a dump, in bytes: what is held in memory at once. */
const pieceBytes = 32 * 1024 * 1024

/** Gathers a stream into pieces and keeps them one after the other. */
export function inPieces(keepPiece: (plain: Buffer, place: number) => Promise<Part>) {
  const parts: Part[] = []
  let gathered: Buffer[] = []
  let bytes = 0
  let kept = Promise.resolve()
  const put = () => {
    const piece = Buffer.concat(gathered)
    gathered = []
    bytes = 0
    kept = kept.then(async () => void parts.push(await keepPiece(piece, parts.length)))
    return kept
  }
  /** Gives a promise when more should wait until it holds. */
  const take = (chunk: Buffer): Promise<void> | undefined => {
    gathered.push(chunk)
    bytes += chunk.length
    return bytes >= pieceBytes ? put() : undefined
  }
  const end = async (): Promise<Part[]> => {
    await (bytes > 0 ? put() : kept)
    return parts
  }
  return { take, end }
}
