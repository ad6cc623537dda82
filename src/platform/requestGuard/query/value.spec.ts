import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canCompare, type Leaf } from './leaf'
import { fits, isDate, isUuid } from './value'

const uuid = '0190163d-8694-739b-aea5-966c26f8ad91'
const number: Leaf = { kind: 'number' }
const status: Leaf = { kind: 'option', options: ['draft', 'published'] }
const drink: Leaf = { kind: 'relation', relationTo: ['cocktails'], isPolymorphic: false }
const owner: Leaf = { kind: 'relation', relationTo: ['users', 'api-keys'], isPolymorphic: true }

describe('fits', () => {
  it.each<[Leaf, string, unknown]>([
    [{ kind: 'text' }, 'like', 'gin'],
    [{ kind: 'text' }, 'equals', null],
    [{ kind: 'text' }, 'in', 'gin,rum'],
    [number, 'greater_than', '12.5'],
    [number, 'in', ['1', '2']],
    [{ kind: 'date' }, 'less_than', '2026-10-25T02:30:00.000Z'],
    [{ kind: 'boolean' }, 'equals', 'true'],
    [{ kind: 'id' }, 'equals', uuid],
    [{ kind: 'id' }, 'like', 'something typed into a search box'],
    [status, 'in', ['draft']],
    [drink, 'in', [uuid, uuid]],
    [drink, 'exists', 'false'],
    [owner, 'equals', { relationTo: 'users', value: uuid }],
  ])('takes %j %s %j', (leaf, operator, value) => {
    expect(fits(leaf, operator, value)).toBe(true)
  })

  it.each<[Leaf, string, unknown]>([
    [{ kind: 'text' }, 'equals', { contains: 'x' }],
    [{ kind: 'text' }, 'like', 'x'.repeat(1001)],
    [{ kind: 'text' }, 'equals', 'a\0b'],
    [number, 'equals', 'NaN'],
    [number, 'equals', '1e308'],
    [number, 'equals', ''],
    [number, 'greater_than', 'Infinity'],
    [number, 'in', []],
    [{ kind: 'date' }, 'equals', '2026-13-01'],
    [{ kind: 'boolean' }, 'equals', 'yes'],
    [{ kind: 'id' }, 'equals', '1 or 1=1'],
    [status, 'equals', 'deleted'],
    [drink, 'equals', 'negroni'],
    [drink, 'in', Array.from({ length: 501 }, () => uuid)],
    [owner, 'equals', { relationTo: 'payments', value: uuid }],
    [{ kind: 'opaque' }, 'equals', 'x'],
    [{ kind: 'text' }, 'exists', 'perhaps'],
  ])('refuses %j %s %j', (leaf, operator, value) => {
    expect(fits(leaf, operator, value)).toBe(false)
  })
})

describe('isDate', () => {
  it.each([
    '2026-10',
    '2026-10-25',
    '2024-02-29',
    '0001-01-01',
    '9999-12-31T23:59:59Z',
    '2026-03-29T02:30:00+01:00',
    '2026-03-29 02:30',
  ])('takes %s', (text) => expect(isDate(text)).toBe(true))
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '0000-01-01',
    '+275760-09-13',
    '-000001-01-01',
    '2026-10-25T25:00:00Z',
    'now',
    '',
    '1',
  ])('refuses %s', (text) => expect(isDate(text)).toBe(false))
  it('takes every instant of our era', () => {
    const instant = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    fc.assert(fc.property(instant, (date) => isDate(date.toISOString())))
  })
})

describe('isUuid', () => {
  it('takes what generates ids and nothing else', () => {
    fc.assert(fc.property(fc.uuid({ version: [4, 7] }), isUuid))
    fc.assert(fc.property(fc.string(), (text) => !isUuid(text)))
  })
})

describe('canCompare', () => {
  it('knows what PostgreSQL can do with a column', () => {
    expect(canCompare(number, 'like')).toBe(false)
    expect(canCompare(status, 'contains')).toBe(false)
    expect(canCompare({ ...status, isList: true }, 'contains')).toBe(true)
    expect(canCompare({ kind: 'text' }, 'near')).toBe(false)
    expect(canCompare({ kind: 'opaque' }, 'exists')).toBe(true)
  })
})
