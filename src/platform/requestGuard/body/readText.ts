import { RequestRefused, refuseWith } from '../refusal'

/** Reads a body as UTF-8 up to `mostBytes`; what is longer is given up while it still arrives. */
export async function readText(request: Request, mostBytes: number): Promise<string> {
  const reader = request.body?.getReader()
  if (!reader) return ''
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.byteLength
    if (length > mostBytes) {
      await reader.cancel()
      throw new RequestRefused({
        refusal: 'bodyTooLarge',
        code: 'TOO_LARGE',
        values: { most: mostBytes / 1024 / 1024 },
      })
    }
    chunks.push(value)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    return refuseWith('characters')
  }
}
