import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { resolvePath, type Entity } from './resolvePath'

const fields = (...list: object[]) => list as FlattenedField[]

const menus: Entity = {
  slug: 'menus',
  flattenedFields: fields(
    { name: 'title', type: 'text', localized: true },
    { name: 'seo', type: 'group', flattenedFields: fields({ name: 'description', type: 'textarea' }) },
    {
      name: 'sections',
      type: 'array',
      flattenedFields: fields({ name: 'item', type: 'relationship', relationTo: 'items', hasMany: true }),
    },
    { name: 'venue', type: 'relationship', relationTo: 'venues' },
    { name: 'about', type: 'relationship', relationTo: ['items', 'venues'] },
    { name: 'layout', type: 'blocks', blocks: [] },
    { name: 'price', type: 'number', virtual: true },
    { name: 'events', type: 'join', collection: 'items', on: 'menu' },
  ),
}
const items: Entity = {
  slug: 'items',
  flattenedFields: fields(
    { name: 'cost', type: 'number' },
    { name: 'venue', type: 'relationship', relationTo: 'venues' },
  ),
}
const venues: Entity = { slug: 'venues', flattenedFields: fields({ name: 'name', type: 'text' }) }
const lookup = {
  collection: (slug: string) => [menus, items, venues].find((entity) => entity.slug === slug),
  locales: ['pl', 'en'],
}
const at = (path: string) => resolvePath(path, menus, lookup)

describe('resolvePath', () => {
  it.each([
    ['id', 'id', true, []],
    ['title', 'text', true, []],
    ['title.en', 'text', true, []],
    ['seo.description', 'text', true, []],
    ['sections.item', 'relation', false, []],
    ['sections.item.cost', 'number', false, ['items']],
    ['sections.item.venue.name', 'text', false, ['items', 'venues']],
    ['venue.name', 'text', true, ['venues']],
    ['venue.id', 'id', true, []],
    ['about.value', 'id', false, []],
    ['about.relationTo', 'option', false, []],
    ['layout', 'opaque', false, []],
    ['events.cost', 'number', false, ['items']],
  ])('%s ends at %s (sortable: %s), through %j', (path, kind, isSortable, hops) => {
    expect(at(path)).toMatchObject({ leaf: { kind }, isSortable, hops })
  })

  it.each([
    '',
    '.',
    'nothing',
    'seo',
    'seo.id',
    'price',
    'title.de',
    'title.length',
    'about.name',
    'layout.hero',
    'venue.owner',
    '__proto__',
    'constructor',
  ])('leads nowhere: %s', (path) => expect(at(path)).toBeNull())

  it('names every field and collection it passes', () => {
    expect(at('sections.item.venue.name')?.fields.map((field) => 'name' in field && field.name)).toEqual([
      'sections',
      'item',
      'venue',
      'name',
    ])
  })

  it('never throws', () => {
    const path = fc
      .array(
        fc.oneof(fc.string(), fc.constantFrom('sections', 'item', 'venue', 'title', 'id', 'pl', 'about')),
      )
      .map((parts) => parts.join('.'))
    fc.assert(fc.property(path, (text) => at(text) === null || at(text) !== undefined))
  })
})
