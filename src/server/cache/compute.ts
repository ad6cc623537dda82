import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { marked } from '../contentSecurityPolicy'
import { isEmbedded, type Exchange } from '../exchange'
import { statusOf } from '../steps/answerAsPage'
import { securityHeaders, type SecuritySetting } from '../securityHeaders'
import { capture, type Captured } from './captured'
import { isWhole } from './isWhole'
import { isSettled, makeAnswer, textOf } from './makeAnswer'
import type { Question, Site } from './question'
import type { Made, ResponseCache } from './responseCache'
import { stylesheetAt } from './stylesheetAt'

export type Kitchen = {
  cache: ResponseCache
  render: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>
  site: Site
  security: SecuritySetting
  now?: () => number
}

/** Milliseconds that an answer is kept at most, though nothing changes it, and one that says there is nothing. */
const longestLife = 15 * 60_000
const longestAbsence = 10_000

/** Asks the platform, and keeps what it says if that is whole and for everyone. */
export async function compute(
  { path, context }: Exchange,
  question: Question,
  { cache, render, site, security, now = Date.now }: Kitchen,
): Promise<Made> {
  const since = cache.versions.count()
  const startedAt = now()
  context.isShared = true
  const embeddedIn = isEmbedded(path) ? await security.embedOrigins?.() : undefined
  const nonce = question.isPage ? randomBytes(16).toString('base64url') : null
  const policy = nonce ? { 'content-security-policy': `script-src ${marked(nonce).scripts.join(' ')}` } : {}

  const asked = { url: question.url, headers: { ...question.headers(), ...policy } }
  const made = await capture(render, asked)
  const captured = laterNotNever({ ...made, status: statusOf(context, made.status) }, context)
  const answer = makeAnswer(captured, {
    path,
    nonce,
    policy: (inline) => Object.entries(securityHeaders({ path, inline, embeddedIn }, security)),
    corsOrigins: site.corsOrigins,
    stylesheet: stylesheetAt,
  })

  const { recorder } = context
  const life = captured.status === 404 ? longestAbsence : longestLife
  const until = Math.min(recorder.until ?? Infinity, startedAt + life)
  const tags = isMadeOfCode(path) ? [] : [...recorder.tags]
  const isForAll = isForEveryone(captured)
  const isKnown = tags.length > 0 || isMadeOfCode(path)
  const isKept =
    isForAll &&
    isKnown &&
    !context.hasLostDatabase &&
    isSettled(captured.status) &&
    !isRefusedBy(path, captured) &&
    isWhole(captured) &&
    cache.keep(question.key, { answer, tags, since, until })
  cache.counters[isKept ? 'kept' : 'notKept'] += 1
  return { answer, isPrivate: !isForAll }
}

/** A page that failed because the database was lost is not broken: all who wait for it are told to come again. */
const laterNotNever = (captured: Captured, { hasLostDatabase }: Exchange['context']): Captured =>
  captured.status === 500 && hasLostDatabase
    ? { ...captured, status: 503, headers: { ...captured.headers, 'retry-after': '2' } }
    : captured

/** What says something of one caller: that he asks too often, or who he is. */
const isForEveryone = ({ status, headers }: Captured) => status !== 429 && headers['set-cookie'] === undefined

/** Endpoints say themselves what nobody may keep; pages all say so, as the platform has it for what is rendered. */
const isRefusedBy = (path: string, { headers }: Captured) =>
  path.startsWith('/api/') && /no-store|private/.test(textOf(headers['cache-control']))

/** What changes with a new version only: the way into the right language, and the word to search engines. */
const isMadeOfCode = (path: string) => path === '/' || path === '/robots.txt'
