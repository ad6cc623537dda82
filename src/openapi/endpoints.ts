import { createHash } from 'node:crypto'
import type { Endpoint, SanitizedConfig } from 'payload'
import { name, version } from '../../package.json'
import { buildDocument } from './buildDocument'
import { printSdl } from './graphqlSdl'
import { referenceOperations } from './operations/reference'
import { renderPage } from './page/renderPage'
import type { OpenApiDocument } from './types'

/** The API's own description: `/api/openapi.json`, a page to read it at `/api/docs`, the GraphQL schema beside them. */
export const integratorEndpoints: Endpoint[] = [
  {
    path: '/openapi.json',
    method: 'get',
    handler: async ({ headers, payload }) =>
      answer(headers, 'application/json', JSON.stringify(await documentOf(payload.config))),
    custom: { openapi: referenceOperations.document },
  },
  {
    path: '/docs',
    method: 'get',
    handler: async ({ headers, payload }) =>
      answer(headers, 'text/html; charset=utf-8', await pageOf(payload.config, nonceOf(headers))),
    custom: { openapi: referenceOperations.page },
  },
  {
    path: '/schema.graphql',
    method: 'get',
    handler: ({ headers, payload }) => answer(headers, 'text/plain; charset=utf-8', sdlOf(payload.config)),
    custom: { openapi: referenceOperations.graphql },
  },
]

const documents = new WeakMap<SanitizedConfig, Promise<OpenApiDocument>>()

/** Made once for a configuration: nothing in it depends on the caller. */
export function documentOf(config: SanitizedConfig): Promise<OpenApiDocument> {
  const known = documents.get(config)
  if (known) return known
  const made = buildDocument(config, version)
  documents.set(config, made)
  return made
}

const pageOf = async (config: SanitizedConfig, nonce: string) =>
  renderPage(await documentOf(config), { nonce, name })

const sdls = new WeakMap<SanitizedConfig, string>()

function sdlOf(config: SanitizedConfig): string {
  const sdl = sdls.get(config) ?? printSdl(config)
  sdls.set(config, sdl)
  return sdl
}

/** The front door's policy for this answer names a nonce; without one (another server in front) styles stay plain. */
const nonceOf = (headers: Headers) =>
  headers.get('content-security-policy')?.match(/'nonce-([^']+)'/)?.[1] ?? ''

function answer(headers: Headers, type: string, body: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const common = { etag, 'cache-control': 'public, max-age=300' }
  if (headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: common })
  return new Response(body, { headers: { ...common, 'content-type': type } })
}
