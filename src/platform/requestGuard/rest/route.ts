import type { Endpoint, SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload'

/** Where a REST call leads: the same endpoint that the platform will find, and what the guard has to know of it. */
export type Route = {
  collection?: SanitizedCollectionConfig
  global?: SanitizedGlobalConfig
  /** Pattern of the endpoint, `/:id`; undefined when there is none. */
  pattern?: string
  params: Record<string, string>
  /** One of those that every collection or global has, so that its query and body have a known form. */
  isGenerated: boolean
}

/** Reads and writes of documents, as the platform makes them for each collection and global. */
const generated = [
  '/',
  '/:id',
  '/count',
  '/versions',
  '/versions/:id',
  '/:id/duplicate',
  '/access/:id?',
  '/access',
]

export function routeOf(config: SanitizedConfig, method: string, path: string): Route {
  const segments = path
    .split('/')
    .slice(2)
    .filter((segment, place, all) => segment !== '' || place < all.length - 1)
  const [first, second] = segments
  const global = first === 'globals' ? config.globals.find(({ slug }) => slug === second) : undefined
  const collection = config.collections.find(({ slug }) => slug === first)
  const endpoints = (global ?? collection ?? config).endpoints
  const rest = segments.slice(global ? 2 : collection ? 1 : 0).map(decoded)
  const found = Array.isArray(endpoints) ? firstMatch(endpoints, method, rest) : undefined
  return {
    collection: global ? undefined : collection,
    global,
    pattern: found?.endpoint.path,
    params: found?.params ?? {},
    isGenerated: Boolean((global ?? collection) && found && generated.includes(found.endpoint.path)),
  }
}

function firstMatch(endpoints: Omit<Endpoint, 'root'>[], method: string, segments: string[]) {
  for (const endpoint of endpoints) {
    if (endpoint.method !== method.toLowerCase()) continue
    const params = matched(endpoint.path, segments)
    if (params) return { endpoint, params }
  }
  return undefined
}

function matched(pattern: string, segments: string[]): Record<string, string> | null {
  const parts = pattern.split('/').filter(Boolean)
  if (segments.length > parts.length) return null
  const params: Record<string, string> = {}
  for (const [place, part] of parts.entries()) {
    const segment = segments[place]
    if (part.startsWith(':')) {
      if (segment !== undefined) params[part.replace(/^:|\?$/g, '')] = segment
      else if (!part.endsWith('?')) return null
    } else if (part !== segment) return null
  }
  return params
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
