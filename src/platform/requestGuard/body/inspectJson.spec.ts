import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusedOf } from '../refusal'
import { depthOf, isStorable, parseJson } from './inspectJson'

const refusalOf = (work: () => unknown) => {
  try {
    work()
    return null
  } catch (error) {
    return refusedOf(error)?.refusal ?? error
  }
}

describe('parseJson', () => {
  it.each([
    ['broken text', '{"a":', 'bodyNotJson'],
    ['nothing', '', 'bodyNotJson'],
    ['51 levels', '['.repeat(51) + ']'.repeat(51), 'bodyTooDeep'],
    ['half a million levels', '['.repeat(500_000), 'bodyTooDeep'],
    ['NUL', '{"name":"a\\u0000b"}', 'characters'],
    ['half a surrogate pair', '{"name":"\\ud83c"}', 'characters'],
    ['NUL in a key', '{"a\\u0000":1}', 'characters'],
    ['a prototype', '{"__proto__":{"isOwner":true}}', 'unknownField'],
    ['a prototype in disguise', '{"\\u005f_proto__":{"isOwner":true}}', 'unknownField'],
  ])('refuses %s', (_, text, refusal) => {
    expect(refusalOf(() => parseJson(text))).toBe(refusal)
  })

  it('takes fifty levels, emoji and brackets inside strings', () => {
    expect(parseJson('['.repeat(50) + ']'.repeat(50))).toBeTruthy()
    expect(parseJson('{"a":"🍸 \\ud83c\\udf78 [[[[ \\" }"}')).toEqual({ a: '🍸 🍸 [[[[ " }' })
  })

  it('gives back exactly what JSON.parse would, or refuses for one of its four reasons', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json({ maxDepth: 60 }), fc.string()), (text) => {
        const refusal = refusalOf(() => parseJson(text))
        if (refusal === null) expect(parseJson(text)).toEqual(JSON.parse(text))
        else expect(['bodyNotJson', 'bodyTooDeep', 'characters', 'unknownField']).toContain(refusal)
      }),
      { numRuns: 500 },
    )
  })
})

describe('depthOf', () => {
  it('counts the nesting of any value as it was built', () => {
    const nested = (depth: number): unknown =>
      depth === 0 ? 1 : depth % 2 ? [nested(depth - 1)] : { a: nested(depth - 1) }
    fc.assert(fc.property(fc.nat(80), (depth) => depthOf(JSON.stringify(nested(depth))) === depth))
  })
})

describe('isStorable', () => {
  it('agrees with UTF-8 about every string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const survives = Buffer.from(text, 'utf8').toString('utf8') === text && !text.includes('\0')
        return isStorable(text) === survives
      }),
    )
  })
})
