import type { FlattenedField } from 'payload'
import { errorSentence } from '@/i18n/errors'
import { assertStorable, parseJson } from '../body/inspectJson'
import { readText } from '../body/readText'
import { bounds } from '../bounds'
import { isRecord } from '../query/where'
import { RequestRefused, refuseWith } from '../refusal'
import { callerLanguage } from './caller'
import { misshapen } from './misshapen'
import type { Route } from './route'

const hasBody = (request: Request) => request.body !== null && !['GET', 'HEAD'].includes(request.method)

export const mediaTypeOf = (headers: Headers) =>
  (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

/**
 * Reads and checks the body of a document and gives the request back with the same in it. Any other kind of body than JSON
 * or a form is refused.
 */
export async function checkBody(
  request: Request,
  route: Route,
  locales: readonly string[],
): Promise<{ request: Request; body?: unknown }> {
  if (!hasBody(request)) return { request }
  const mediaType = mediaTypeOf(request.headers)
  if (mediaType === 'multipart/form-data') return checkForm(request, route, locales)
  const text = await readText(request, bounds.jsonBytes)
  if (text === '') return { request: withBody(request, null) }
  if (mediaType !== 'application/json') throw new RequestRefused({ refusal: 'mediaType', status: 415 })

  return { request: withBody(request, text), body: checkDocument(text, route, locales) }
}

function checkDocument(text: string, route: Route, locales: readonly string[]): unknown {
  const body = parseJson(text)
  if (route.isGenerated || route.collection?.auth) {
    if (!isRecord(body)) refuseWith('bodyNotJson')
    refuseForeignFields(body, route, locales)
  }
  return body
}

/**
 * The backoffice sends its forms as multipart, the document as JSON in `_payload` beside a file that may be there. Without a
 * file it goes on as the plain JSON it is; with one the bytes stay as they came.
 */
async function checkForm(
  request: Request,
  route: Route,
  locales: readonly string[],
): Promise<{ request: Request; body?: unknown }> {
  const form = await request
    .clone()
    .formData()
    .catch(() => refuseWith('bodyNotJson'))
  const entries = [...form]
  assertStorable(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [name, value] : [name, value.name])),
  )
  const text = form.get('_payload')
  if (typeof text !== 'string') return { request }

  const body = checkDocument(text, route, locales)
  if (entries.some(([, value]) => typeof value !== 'string')) return { request, body }
  const headers = new Headers(request.headers)
  headers.set('content-type', 'application/json')
  headers.delete('content-length')
  return {
    request: new Request(request.url, {
      method: request.method,
      headers,
      body: text,
      signal: request.signal,
    }),
    body,
  }
}

export const withBody = (request: Request, body: string | null, url = request.url): Request =>
  new Request(url, { method: request.method, headers: request.headers, body, signal: request.signal })

/** What forms send beside the fields of a document. */
const besides = [
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'globalType',
  'password',
  'confirm-password',
  'file',
  'collection',
]

/** What only the file itself decides; an address here would make the server fetch it. */
const ofTheFile = [
  'filename',
  'filesize',
  'height',
  'mimeType',
  'prefix',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
  '_objectKey',
]

/** Names the fields that are not there and those whose value has the wrong shape. */
function refuseForeignFields(
  body: Record<string, unknown>,
  { collection, global, pattern, isGenerated }: Route,
  locales: readonly string[],
): void {
  const fields: FlattenedField[] | undefined = (collection ?? global)?.flattenedFields
  if (!isGenerated || !fields || !pattern || !['/', '/:id'].includes(pattern)) return
  const names = fields.map((field) => ('name' in field ? field.name : ''))
  const isFile = Boolean(collection?.upload)
  const unknown = Object.keys(body).filter(
    (key) => !besides.includes(key) && (!names.includes(key) || (isFile && ofTheFile.includes(key))),
  )
  const language = callerLanguage()
  const errors = [
    ...unknown.map((path) => ({ path: path.slice(0, 60), message: errorSentence('unknownField', language) })),
    ...misshapen(body, fields, locales).map((path) => ({
      path,
      message: errorSentence('value', language, { path }),
    })),
  ]
  if (errors.length === 0) return
  throw new RequestRefused({ code: 'VALIDATION', data: { errors: errors.slice(0, 20) } })
}
