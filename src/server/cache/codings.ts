import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Coding = 'br' | 'gzip' | 'identity'

const known = new Map<string, Coding>()

/** The best of our codings that a caller takes. */
export function codingFor(acceptEncoding: string | undefined): Coding {
  if (!acceptEncoding) return 'identity'
  const found = known.get(acceptEncoding)
  if (found) return found
  if (known.size > 1_000) known.clear()
  const coding = best(acceptEncoding)
  known.set(acceptEncoding, coding)
  return coding
}

function best(header: string): Coding {
  const taken = new Map(
    header
      .slice(0, 500)
      .toLowerCase()
      .split(',')
      .map((part): [string, number] => {
        const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
        const quality = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1)
        return [name, Number.isFinite(quality) ? quality : 0]
      }),
  )
  const quality = (name: string) => taken.get(name) ?? taken.get('*') ?? 0
  if (quality('br') > 0 && quality('br') >= quality('gzip')) return 'br'
  return quality('gzip') > 0 ? 'gzip' : 'identity'
}

/** Shorter bodies fit one packet either way. */
const shortest = 860

const texts =
  /^(?:text\/|application\/(?:json|xml|rss\+xml|atom\+xml|manifest\+json|javascript)|image\/svg\+xml)/

export const isCompressible = (contentType: string, length: number) =>
  length >= shortest && texts.test(contentType)

const asGzip = promisify(gzip)
const asBrotli = promisify(brotliCompress)

/** Done once for each answer, on another thread. */
export const compress = (body: Buffer, coding: 'br' | 'gzip'): Promise<Buffer> =>
  coding === 'gzip'
    ? asGzip(body, { level: 6 })
    : asBrotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 5,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        },
      })
