import type { OutgoingHttpHeaders } from 'node:http'
import { languageOf } from '@/platform/http/language'
import { anyRequestId } from '@/platform/http/requestContext'
import { newAnswer, type Answer } from './answer'
import type { Captured } from './captured'
import { troublePage, troubleStyle } from '../troublePage'
import { inlineHashes, type InlineSources } from './inlineHashes'
import { withFewerScripts } from './withFewerScripts'
import { linksOf, withStylesInside } from './withStylesInside'

type Policy = (inline: { scripts: string[]; styles: string[] }) => [string, string][]

type Maker = {
  path: string
  /** By which the platform marked its own inline scripts; null where there are none. */
  nonce: string | null
  /** Security headers of this path for a page with these inline scripts. */
  policy: Policy
  corsOrigins: readonly string[]
  /** What the stylesheet at an address says, if it is known. */
  stylesheet: (address: string) => string | null
}

/** Headers of the platform that belong to the answer. The others belong to one request (limits, ids, dates) or are made here. */
const taken = [
  'content-type',
  'content-language',
  'content-disposition',
  'location',
  'link',
  'last-modified',
  'retry-after',
  'x-robots-tag',
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'access-control-allow-headers',
  'access-control-allow-methods',
]

/** Turns what the platform wrote for nobody into what anybody may be given. */
export function makeAnswer(
  captured: Captured,
  { path, nonce, policy, corsOrigins, stylesheet }: Maker,
): Answer {
  const { status, headers: given } = captured
  const contentType = textOf(given['content-type'])
  const html = nonce !== null && contentType.startsWith('text/html') ? captured.body.toString('utf8') : null
  const inline =
    html === null || !nonce
      ? null
      : status >= 500
        ? inTrouble(path)
        : inlineHashes(withStylesInside(withFewerScripts(html, nonce), nonce, stylesheet), nonce)
  const body = inline ? Buffer.from(inline.html) : captured.body

  const headers = taken.flatMap((name): [string, string][] => {
    const said = textOf(given[name])
    const own = nonce ? said.replaceAll(`; nonce="${nonce}"`, '').replaceAll(nonce, '') : said
    const value = name === 'link' && inline ? linksOf(own, inline.html) : own
    return value ? [[name, value]] : []
  })
  headers.push(['cache-control', isSettled(status) ? 'no-cache' : 'private, no-store'])
  headers.push(['vary', varyOf(given, { path, corsOrigins })])
  headers.push(...policy(inline ?? { scripts: [], styles: [] }))
  // Every page carries the words for what is not there, number and all; only where they are shown does the number matter.
  const numbered =
    (status === 404 || status >= 500) && inline?.html.includes(anyRequestId)
      ? inline.contents.filter((content) => content.includes(anyRequestId))
      : null
  return newAnswer({ status, headers, body, contentType, numbered })
}

/** What the platform sends when it cannot make a page is empty before scripts have come; this is not. */
const inTrouble = (path: string): InlineSources => ({
  html: troublePage({ language: languageOf({ url: path }), path, requestId: anyRequestId }),
  scripts: [],
  styles: [troubleStyle()],
  contents: [],
})

/** Answers that say how things stand, and not that something went wrong. */
export const isSettled = (status: number) =>
  status === 200 || status === 301 || status === 302 || status === 307 || status === 308 || status === 404

function varyOf(
  given: OutgoingHttpHeaders,
  { path, corsOrigins }: Pick<Maker, 'path' | 'corsOrigins'>,
): string {
  const isApi = path.startsWith('/api/')
  const names = new Set(
    textOf(given.vary)
      .split(',')
      .map((name) => name.trim().toLowerCase())
      // Hints of the browser are dropped before the platform is asked.
      .filter((name) => name && !name.startsWith('sec-ch-')),
  )
  names.add('accept-encoding')
  if (isApi) names.add('accept-language')
  if (isApi && corsOrigins.length > 0) names.add('origin')
  return [...names].join(', ')
}

export const textOf = (value: OutgoingHttpHeaders[string]): string =>
  Array.isArray(value) ? value.join(', ') : value === undefined ? '' : String(value)
