import type { SanitizedConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { routeOf } from './route'

const endpoint = (method: string, path: string) => ({ method, path })
const config = {
  endpoints: [endpoint('get', '/access'), endpoint('get', '/openapi.json')],
  collections: [
    {
      slug: 'cocktails',
      endpoints: [
        endpoint('post', '/:id/eighty-six'),
        endpoint('get', '/count'),
        endpoint('get', '/'),
        endpoint('get', '/:id'),
        endpoint('get', '/versions/:id'),
        endpoint('post', '/access/:id?'),
      ],
    },
  ],
  globals: [{ slug: 'site', endpoints: [endpoint('get', '/')] }],
} as unknown as SanitizedConfig

const at = (method: string, path: string) => routeOf(config, method, path)

describe('routeOf', () => {
  it.each([
    ['GET', '/api/cocktails', '/', true, {}],
    ['GET', '/api/cocktails/', '/', true, {}],
    ['GET', '/api/cocktails/count', '/count', true, {}],
    ['GET', '/api/cocktails/abc', '/:id', true, { id: 'abc' }],
    ['GET', '/api/cocktails/a%20b', '/:id', true, { id: 'a b' }],
    ['GET', '/api/cocktails/versions/abc', '/versions/:id', true, { id: 'abc' }],
    ['POST', '/api/cocktails/access', '/access/:id?', true, {}],
    ['POST', '/api/cocktails/abc/eighty-six', '/:id/eighty-six', false, { id: 'abc' }],
    ['GET', '/api/globals/site', '/', true, {}],
    ['GET', '/api/openapi.json', '/openapi.json', false, {}],
    ['GET', '/api/cocktails/a/b/c', undefined, false, {}],
    ['PUT', '/api/cocktails', undefined, false, {}],
    ['GET', '/api/nothing', undefined, false, {}],
    ['GET', '/api/cocktails/%E0%A4%A', '/:id', true, { id: '%E0%A4%A' }],
  ])('%s %s leads to %s (generated: %s)', (method, path, pattern, isGenerated, params) => {
    expect(at(method, path)).toMatchObject({ params, isGenerated })
    expect(at(method, path).pattern).toBe(pattern)
  })
})
