import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RequestRefused } from '../refusal'
import { normaliseQuery } from './normaliseQuery'

const strangerReads = { isWrite: false, hasCredentials: false, hasSession: false }
const keyReads = { isWrite: false, hasCredentials: true, hasSession: false }
const staffReads = { isWrite: false, hasCredentials: true, hasSession: true }
const staffWrites = { ...staffReads, isWrite: true }

const limitOf = (search: string, caller: typeof strangerReads) =>
  new URLSearchParams(normaliseQuery(search, caller)).get('limit')

describe('normaliseQuery', () => {
  it('leaves an ordinary query as it was', () => {
    expect(normaliseQuery('', strangerReads)).toBe('')
    const search = '?where[slug][equals]=negroni&depth=1&limit=10'
    expect(decodeURIComponent(normaliseQuery(search, strangerReads))).toBe(search)
  })

  it.each([
    ['?limit=5000', strangerReads, '100'],
    ['?limit=5000', keyReads, '500'],
    ['?limit=0', staffReads, '500'],
    ['?limit=0', staffWrites, '1000'],
    ['?limit=20', staffWrites, '20'],
  ])('%s is bounded by who asks', (search, caller, limit) => {
    expect(limitOf(search, caller)).toBe(limit)
  })

  it('never populates deeper than three levels', () => {
    expect(normaliseQuery('?depth=9', strangerReads)).toBe('?depth=3')
  })

  it.each([
    '?limit=0',
    '?limit=-1',
    '?limit=1e308',
    '?limit=10&limit=20',
    '?limit[]=1',
    '?page=-1',
    '?page=0',
    '?page=10001',
    '?page=1e308',
    '?depth=-1',
    '?depth=abc',
    '?where=abc',
    '?where[]=1',
    '?where[a]=1',
    '?where={"a":[]}',
    '?where={"a":{"equals":"\\u0000"}}',
    '?where[a][equals]=%00',
    '?select=name',
    '?populate=x',
    '?joins=x',
    '?sort[a]=b',
    '?locale[]=pl',
    '?draft[a]=true',
    '?data={bad',
  ])('refuses %s from a stranger', (search) => {
    expect(() => normaliseQuery(search, strangerReads)).toThrow(RequestRefused)
  })

  it('refuses or bounds anything else, and what it gave back it gives back again', () => {
    const parameter = fc.tuple(
      fc.constantFrom('limit', 'page', 'depth', 'where', 'where[a][equals]', 'select', 'x'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(parameter), (parameters) => {
        const search = `?${new URLSearchParams(parameters).toString()}`
        try {
          const once = normaliseQuery(search, strangerReads)
          return normaliseQuery(once, strangerReads) === once
        } catch (error) {
          return error instanceof RequestRefused
        }
      }),
      { numRuns: 500 },
    )
  })
})
