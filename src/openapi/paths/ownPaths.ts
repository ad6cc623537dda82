import type { Endpoint, SanitizedConfig } from 'payload'
import { refusals } from '../errors'
import type { Method, Operation, OwnOperation, Paths } from '../types'

export type OwnEndpoint = {
  path: string
  tag: string
  endpoint: Omit<Endpoint, 'root'>
  operation?: OwnOperation
}

/** Endpoints that we added to the platform's, with what they say of themselves. */
export function ownEndpoints(config: SanitizedConfig): OwnEndpoint[] {
  const places = [
    ...config.collections.map(({ slug, endpoints }) => ({
      tag: slug,
      base: `/api/${slug}`,
      endpoints,
    })),
    ...config.globals.map(({ slug, endpoints }) => ({
      tag: slug,
      base: `/api/globals/${slug}`,
      endpoints,
    })),
    { tag: 'reference', base: '/api', endpoints: config.endpoints },
  ]
  return places.flatMap(({ tag, base, endpoints }) =>
    (endpoints || []).flatMap((endpoint) => {
      const operation = (endpoint.custom as { openapi?: OwnOperation } | undefined)?.openapi
      if (!operation) return []
      return [{ path: asTemplate(base + endpoint.path), tag: operation.tag ?? tag, endpoint, operation }]
    }),
  )
}

export function ownPaths(config: SanitizedConfig): Paths {
  const paths: Paths = {}
  for (const { path, tag, endpoint, operation } of ownEndpoints(config)) {
    if (!operation) continue
    const { isPublic, responses, tag: _, ...said } = operation
    const item: Operation = {
      ...said,
      tags: [tag],
      security: isPublic ? [{}, { apiKey: [] }, { session: [] }] : [{ apiKey: [] }, { session: [] }],
      responses: {
        ...(isPublic
          ? refusals('BadRequest')
          : refusals('BadRequest', 'Unauthenticated', 'Forbidden', 'NotFound')),
        ...responses,
      },
    }
    paths[path] = { ...paths[path], [endpoint.method as Method]: item }
  }
  return paths
}

/** `/:id/back` is `/{id}/back`. */
const asTemplate = (path: string) => path.replace(/:(\w+)\??/g, '{$1}')
