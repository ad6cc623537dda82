import * as qs from 'qs-esm'
import { assertStorable } from '../body/inspectJson'
import { bounds } from '../bounds'
import { refuseWith } from '../refusal'
import { conditionsOf, isRecord } from '../query/where'

type Caller = {
  /** Changes documents, so that a `where` without a limit means all of them. */
  isWrite: boolean
  /** Carries a session cookie or a key; whether it is good is seen later. */
  hasCredentials: boolean
  /** The backoffice in a browser: its bulk actions say `limit=0` and mean all. */
  hasSession: boolean
}

/**
 * Checks the query of a generated endpoint and gives it back with `limit` and `depth` inside their bounds. What has no
 * sense at all (a page below 1, a limit of 1e308, a `where` that is no filter) is refused.
 */
export function normaliseQuery(search: string, caller: Caller): string {
  const query = parse(search)
  assertStorable(query)
  const changed = new URLSearchParams(search)
  const put = (name: string, value: number | undefined) =>
    value !== undefined && changed.set(name, String(value))

  put('limit', limitOf(query.limit, caller))
  integer('page', query.page, 1, bounds.lastPage)
  const depth = integer('depth', query.depth, 0, 10)
  put('depth', depth === undefined ? undefined : Math.min(depth, bounds.depth))

  if (query.where !== undefined && query.where !== '') conditionsOf(asObject('where', query.where))
  if (query.data !== undefined) asObject('data', query.data)
  for (const name of ['select', 'populate'] as const) {
    if (query[name] !== undefined && !isRecord(query[name])) refuseWith('parameter', { name })
  }
  if (query.joins !== undefined && query.joins !== 'false' && !isRecord(query.joins))
    refuseWith('parameter', { name: 'joins' })
  const isSort = [query.sort].flat().every((entry) => entry === undefined || typeof entry === 'string')
  if (!isSort) refuseWith('parameter', { name: 'sort' })
  for (const name of ['draft', 'trash', 'pagination', 'locale', 'fallback-locale', 'fallbackLocale']) {
    if (query[name] !== undefined && typeof query[name] !== 'string') refuseWith('parameter', { name })
  }
  const text = changed.toString()
  return text === '' ? '' : `?${text}`
}

function parse(search: string): Record<string, unknown> {
  // Exactly as the platform will read it; deeper brackets than it follows end as odd names and are refused as such.
  return qs.parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true })
}

function limitOf(value: unknown, { isWrite, hasCredentials, hasSession }: Caller): number | undefined {
  const limit = integer('limit', value, 0, 999_999)
  if (limit === undefined) return undefined
  if (limit === 0 && !hasSession) refuseWith('parameter', { name: 'limit' })
  const most = isWrite ? bounds.bulkLimit : hasCredentials ? bounds.staffLimit : bounds.publicLimit
  return limit === 0 ? most : Math.min(limit, most)
}

function integer(name: string, value: unknown, least: number, most: number): number | undefined {
  if (value === undefined || value === '') return undefined
  const isWhole = typeof value === 'string' && /^\d{1,6}$/.test(value)
  if (!isWhole || Number(value) < least || Number(value) > most) return refuseWith('parameter', { name })
  return Number(value)
}

/** Some parameters may be JSON instead of brackets. */
function asObject(name: string, value: unknown): Record<string, unknown> {
  let read = value
  if (typeof value === 'string') {
    try {
      read = JSON.parse(value)
    } catch {
      refuseWith('parameter', { name })
    }
    assertStorable(read)
  }
  return isRecord(read) ? read : refuseWith('parameter', { name })
}
