import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RequestRefused } from '../refusal'
import { conditionsOf } from './where'

const nested = (depth: number): unknown => (depth === 1 ? { a: { equals: 1 } } : { and: [nested(depth - 1)] })

describe('conditionsOf', () => {
  it('lists every condition, however it is nested and whoever wrote it', () => {
    const where = {
      name: { like: 'a', exists: true },
      OR: [{ seo__title: { equals: 'b' } }, { and: [{ x: { in: ['1'] } }] }],
    }
    expect(conditionsOf(where)).toEqual([
      { path: 'name', operator: 'like', value: 'a' },
      { path: 'name', operator: 'exists', value: true },
      { path: 'seo.title', operator: 'equals', value: 'b' },
      { path: 'x', operator: 'in', value: ['1'] },
    ])
  })

  it.each([
    ['text', 'a'],
    ['a list', [{ a: { equals: 1 } }]],
    ['a path without an operator', { a: 1 }],
    ['a path with a list', { a: [{ equals: 1 }] }],
    ['an `and` that is no list', { and: { a: { equals: 1 } } }],
    ['six levels', nested(6)],
    ['31 conditions', { and: Array.from({ length: 31 }, () => ({ a: { equals: 1 } })) }],
  ])('refuses %s', (_, where) => {
    expect(() => conditionsOf(where)).toThrow(RequestRefused)
  })

  it('takes five levels and thirty conditions', () => {
    expect(conditionsOf(nested(5))).toHaveLength(1)
    expect(conditionsOf({ and: Array.from({ length: 30 }, () => ({ a: { equals: 1 } })) })).toHaveLength(30)
  })

  it('either lists or refuses, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (where) => {
        try {
          return Array.isArray(conditionsOf(where))
        } catch (error) {
          return error instanceof RequestRefused
        }
      }),
    )
  })
})
