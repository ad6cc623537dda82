import { createHash } from 'node:crypto'
import { compress, isCompressible, type Coding } from './codings'

/** One answer as it can be given to anybody, in every coding that was asked for. */
export type Answer = {
  status: number
  /** Lower-case names; what belongs to a single coding or request is added as it is sent. */
  headers: readonly (readonly [name: string, value: string])[]
  identity: Body
  /** Coded once, when first asked for. */
  coded: Map<Coding, Promise<Body>>
  ready: Map<Coding, Body>
  isCompressible: boolean
  /** Inline scripts that say the number of the request, where the page does: it is written anew for each. */
  numbered: readonly string[] | null
}

export type Body = {
  bytes: Buffer
  /** The same bytes as a string of one character each: Node sends it together with the head, in one piece. Null for large ones. */
  text: string | null
  etag: string
  /** Names and values in turn, as `writeHead` takes them; the first two are written anew for each request (`sendAnswer`). */
  head: string[]
  /** The same without what only a body has. */
  notModified: string[]
}

type Made = {
  status: number
  headers: [string, string][]
  body: Buffer
  contentType: string
  numbered?: string[] | null
}

export function newAnswer({ status, headers, body, contentType, numbered = null }: Made): Answer {
  const digest = createHash('sha256').update(`${status}\n`).update(body).digest('base64url').slice(0, 27)
  const canCompress = !numbered && isCompressible(contentType, body.length)
  const identity = bodyOf(headers, { bytes: body, digest, coding: 'identity' })
  return {
    status,
    headers,
    identity,
    coded: new Map(),
    ready: new Map([['identity', identity]]),
    isCompressible: canCompress,
    numbered,
  }
}

/** The body in one coding, if it is at hand. */
export const bodyAtHand = (answer: Answer, coding: Coding): Body | undefined =>
  answer.ready.get(answer.isCompressible ? coding : 'identity')

/** Codes the body, once; `whenReady` is told how many bytes came of it. */
export function bodyIn(
  answer: Answer,
  coding: 'br' | 'gzip',
  whenReady: (bytes: number) => void,
): Promise<Body> {
  const started = answer.coded.get(coding)
  if (started) return started
  const { bytes, etag } = answer.identity
  const work = compress(bytes, coding).then((smaller) => {
    const body = bodyOf(answer.headers, { bytes: smaller, digest: etag.slice(1, -1), coding })
    answer.ready.set(coding, body)
    whenReady(bytesOf(body))
    return body
  })
  answer.coded.set(coding, work)
  return work
}

type Coded = { bytes: Buffer; digest: string; coding: Coding }

/** Each coding is another representation and has a tag of its own: a strong one promises the same bytes. */
function bodyOf(headers: Answer['headers'], { bytes, digest, coding }: Coded): Body {
  const etag = coding === 'identity' ? `"${digest}"` : `"${digest}-${coding}"`
  const own = ['x-request-id', '', 'x-cache', '']
  const common = [...own, ...headers.filter(([name]) => !onlyWithBody.has(name)).flat()]
  common.push('etag', etag)
  const whole = [...own, ...headers.flat()]
  whole.push('etag', etag, 'content-length', String(bytes.length))
  if (coding !== 'identity') whole.push('content-encoding', coding)
  const text = bytes.length <= longestText ? bytes.toString('latin1') : null
  return { bytes, text, etag, head: whole, notModified: common }
}

/** Bytes up to which copying a body beside its head is cheaper than sending two pieces. */
const longestText = 16 * 1024

const onlyWithBody = new Set(['content-type', 'content-language', 'content-disposition', 'link'])

const bytesOf = ({ bytes, text }: Body) => bytes.length + (text?.length ?? 0)

/** What an answer takes of the memory that is set aside: its bodies, and what is written about it. */
export const weightOf = ({ identity, headers }: Answer): number =>
  bytesOf(identity) +
  3 * headers.reduce((sum, [name, value]) => sum + name.length + value.length, 200) +
  1_000
