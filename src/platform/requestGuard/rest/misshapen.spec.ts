import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { misshapen } from './misshapen'

const uuid = '0190163d-8694-739b-aea5-966c26f8ad91'
const fields = [
  { name: 'name', type: 'text', localized: true },
  { name: 'tags', type: 'text', hasMany: true },
  { name: 'price', type: 'group', flattenedFields: [{ name: 'cents', type: 'number' }] },
  {
    name: 'lines',
    type: 'array',
    flattenedFields: [{ name: 'ingredient', type: 'relationship', relationTo: 'ingredients' }],
  },
  { name: 'layout', type: 'blocks', blocks: [] },
  { name: 'servedFrom', type: 'date' },
  { name: 'story', type: 'richText' },
] as unknown as FlattenedField[]

const of = (body: Record<string, unknown>) => misshapen(body, fields, ['pl', 'en'])

it.each([
  [
    {
      name: 'Negroni',
      tags: ['bitter'],
      price: { cents: 4200 },
      lines: [{ ingredient: uuid }, { ingredient: { id: uuid } }],
      story: {},
    },
  ],
  [{ name: { pl: 'Ogórek', en: 'Cucumber' }, lines: [], layout: [{ blockType: 'hero' }] }],
  [{ name: null, lines: null, price: {} }],
  [{ somethingElse: {} }],
])('has nothing against %j', (body) => {
  expect(of(body)).toEqual([])
})

it.each([
  [{ name: {} }, ['name']],
  [{ name: 7 }, ['name']],
  [{ name: { pl: {} } }, ['name']],
  [{ name: [] }, ['name']],
  [{ tags: [{}] }, ['tags']],
  [{ price: 4 }, ['price']],
  [{ price: null }, ['price']],
  [{ price: { cents: [] } }, ['price.cents']],
  [{ lines: { 0: {} } }, ['lines']],
  [{ lines: [1, { ingredient: 7 }] }, ['lines.0', 'lines.1.ingredient']],
  [{ layout: [{}] }, ['layout']],
  [{ story: 'text' }, ['story']],
  [{ lines: [{ ingredient: 'gin' }] }, ['lines.0.ingredient']],
  [{ servedFrom: '2026-02-29' }, ['servedFrom']],
])('finds in %j what cannot be', (body, paths) => {
  expect(of(body)).toEqual(paths)
})

it('never throws', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('name', 'tags', 'price', 'lines', 'layout', 'story'), fc.anything()),
      (body) => Array.isArray(of(body)),
    ),
  )
})
