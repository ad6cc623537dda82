import fc from 'fast-check'
import { buildSchema, getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { refusedOf } from '../refusal'
import { asksForSchema, checkGraphql } from './check'

const schema = buildSchema(`
  type Line { ingredient: Ingredient amountMl: Float }
  type Ingredient { name: String madeFrom: Ingredient usedIn(limit: Int): Cocktails }
  type Cocktail { name: String tags: [String] recipe: [Line] }
  type Cocktails { docs: [Cocktail] totalDocs: Int }
  type Query { Cocktails(limit: Int, pagination: Boolean, where: String): Cocktails Cocktail(id: String!): Cocktail }
`)

const check = (query: string, variables: Record<string, unknown> = {}) => {
  try {
    return checkGraphql(schema, { query, variables })
  } catch (error) {
    return refusedOf(error)?.refusal ?? error
  }
}
const nested = (depth: number) =>
  `{ Cocktails { docs { recipe { ingredient ${'{ madeFrom '.repeat(depth - 5)} { name } ${'}'.repeat(depth - 5)} } } } }`
const times = (count: number, part: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => part(place)).join(' ')

describe('checkGraphql', () => {
  it.each([
    [
      'a page of 100 with recipes and ingredients',
      '{ Cocktails(limit: 100) { docs { name recipe { amountMl ingredient { name } } } } }',
    ],
    ['eight levels', nested(8)],
    ['fifteen aliases', `{ Cocktail(id: "1") { ${times(15, (n) => `a${n}: name`)} } }`],
    [
      'a fragment used twice',
      'fragment F on Cocktail { name } { a: Cocktail(id: "1") { ...F } b: Cocktail(id: "2") { ...F } }',
    ],
    ['a syntax error, which is the handler’s to answer', '{ Cocktails {'],
    ['an unknown field, too', '{ nothing }'],
  ])('lets through %s', (_, query) => {
    expect(check(query)).toHaveProperty('document')
  })

  it.each([
    ['nine levels', nested(9), 'queryDepth'],
    ['twenty levels', nested(20), 'queryDepth'],
    ['sixteen aliases', `{ Cocktail(id: "1") { ${times(16, (n) => `a${n}: name`)} } }`, 'aliases'],
    ['two hundred aliases', `{ Cocktail(id: "1") { ${times(200, (n) => `a${n}: name`)} } }`, 'aliases'],
    [
      'aliases that a fragment multiplies',
      `fragment F on Cocktail { a: name b: name c: name d: name } query { Cocktail(id: "1") { ${times(4, () => '...F')} } }`,
      'aliases',
    ],
    ['eleven root fields', `{ ${times(11, () => 'Cocktails { totalDocs }')} }`, 'rootFields'],
    [
      'root fields in a fragment',
      `fragment F on Query { ${times(6, () => 'Cocktails { totalDocs }')} } { ...F ...F }`,
      'rootFields',
    ],
    [
      'eleven directives',
      `{ Cocktails { ${times(11, () => 'totalDocs @include(if: true)')} } }`,
      'directives',
    ],
    ['too many words', `{ ${times(1001, () => 'x')} }`, 'tokens'],
    [
      'fragments in a circle',
      'fragment A on Cocktail { ...B } fragment B on Cocktail { ...A } { Cocktail(id: "1") { ...A } }',
      'cyclicFragments',
    ],
    [
      'lists in lists',
      '{ Cocktails(limit: 100) { docs { recipe { ingredient { usedIn(limit: 100) { docs { name } } } } } } }',
      'complexity',
    ],
    [
      'a limit of nothing, which means everything',
      '{ Cocktails(limit: 0) { docs { recipe { ingredient { name } } } } }',
      'complexity',
    ],
  ])('refuses %s', (_, query, refusal) => {
    expect(check(query)).toBe(refusal)
  })

  it('reads the limit out of a variable', () => {
    const query = 'query ($n: Int) { Cocktails(limit: $n) { docs { recipe { ingredient { name } } } } }'
    expect(check(query, { n: 10 })).toHaveProperty('document')
    expect(check(query, { n: 500 })).toBe('complexity')
  })

  it('says itself what is wrong with a variable, on which the handler would stumble', () => {
    expect(check('query ($n: Int) { Cocktails(limit: $n) { totalDocs } }', { n: 'many' })).toHaveProperty(
      'badVariables.errors.length',
      1,
    )
    expect(check('query ($n: Int) { Cocktails(limit: $n) { totalDocs } }', { n: 3 })).toHaveProperty(
      'badVariables',
      undefined,
    )
  })

  it('is quick with fragments that would grow to billions of fields', () => {
    const fragments = times(25, (n) => `fragment F${n} on Cocktail { ...F${n + 1} ...F${n + 1} }`)
    const startedAt = performance.now()
    check(`${fragments} fragment F25 on Cocktail { a: name } { Cocktail(id: "1") { ...F0 } }`)
    expect(performance.now() - startedAt).toBeLessThan(500)
  })

  it('has an answer for any text', () => {
    const words = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '(',
        ')',
        'query',
        'fragment',
        'on',
        '...',
        'Cocktails',
        'docs',
        'a:',
        '@skip',
        '$x',
        '"',
        '!',
        '[',
        'Int',
        '1e999',
      ),
    )
    fc.assert(
      fc.property(words, (list) => {
        const result = check(list.join(' '))
        return (
          typeof result === 'string' ||
          (typeof result === 'object' && result !== null && 'document' in result)
        )
      }),
      { numRuns: 500 },
    )
  })
})

describe('the cost of a list', () => {
  const fields = '{ docs { name recipe { ingredient { name madeFrom { name } } } } }'
  it.each([
    ['its default says so', `query ($n: Int = 100) { Cocktails(limit: $n) ${fields} }`],
    ['it asks for no pages', `{ Cocktails(pagination: false) ${fields} }`],
  ])('counts a hundred where %s', (_, query) => {
    expect(check(query)).toBe('complexity')
  })
})

describe('asksForSchema', () => {
  it('sees the question wherever it stands', () => {
    const asks = (query: string) => {
      const { document } = checkGraphql(schema, { query, variables: {} })
      return document && asksForSchema(document)
    }
    expect(asks(getIntrospectionQuery())).toBe(true)
    expect(asks('fragment F on Query { __type(name: "Line") { name } } { ...F }')).toBe(true)
    expect(asks('{ Cocktails { __typename totalDocs } }')).toBe(false)
  })
})
