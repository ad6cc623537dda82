import { createHash } from 'node:crypto'

/**
 * A picture that is made from what it shows: whoever has it asks whether it is still the same and gets 304. The front door
 * writes a tag of its own for what it keeps; this one is for whoever comes past it.
 */
export function imageResponse(body: string | Buffer, type: string, asked: Headers): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const headers = { etag, 'cache-control': 'no-cache', vary: 'accept-language' }
  const known = (asked.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (known.includes(etag)) return new Response(null, { status: 304, headers })
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { ...headers, 'content-type': type },
  })
}
