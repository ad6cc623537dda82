import type { FlattenedField, PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { refusedOf } from '../refusal'
import { checkSelect } from './checkSelect'
import { checkSort, checkWhere, type Gate } from './checkQuery'
import { freedomOf } from './mayPass'
import { resolvePath, type Entity } from './resolvePath'

const isManager = ({ req }: { req: PayloadRequest }) => req.user?.role === 'manager'

const cocktails: Entity = {
  slug: 'cocktails',
  flattenedFields: [
    { name: 'name', type: 'text' },
    { name: 'costCents', type: 'number', access: { read: isManager } },
    { name: 'secret', type: 'text', hidden: true },
    { name: 'maker', type: 'relationship', relationTo: 'users' },
    { name: 'glass', type: 'relationship', relationTo: 'glassware' },
    { name: 'page', type: 'relationship', relationTo: 'pages' },
  ] as unknown as FlattenedField[],
}
const named = (slug: string): Entity => ({
  slug,
  flattenedFields: [{ name: 'name', type: 'text' }] as unknown as FlattenedField[],
})
const entities = [cocktails, named('users'), named('glassware'), named('pages')]
const reads: Record<string, (args: { req: PayloadRequest }) => unknown> = {
  users: isManager,
  glassware: () => true,
  pages: () => ({ _status: { equals: 'published' } }),
}

function gateFor(role: string | null, open: string[] = []): Gate {
  const req = { user: role ? { role } : null } as unknown as PayloadRequest
  return {
    resolve: (path) =>
      resolvePath(path, cocktails, {
        collection: (slug) => entities.find((e) => e.slug === slug),
        locales: [],
      }),
    freedom: (passage) => freedomOf(passage, { req, readAccess: (slug) => reads[slug] as never }),
    isOpen: (path) => open.includes(path),
  }
}

const outcome = async (work: Promise<void>) => {
  try {
    await work
    return 'allowed'
  } catch (error) {
    return refusedOf(error)?.refusal
  }
}
const asked = (path: string, role: string | null = null) =>
  outcome(checkWhere({ [path]: { equals: 'x' } }, gateFor(role)))

describe('where', () => {
  it('lets a stranger filter by what it may read', async () => {
    expect(await asked('name')).toBe('allowed')
    expect(await asked('glass.name')).toBe('allowed')
    expect(await asked('page.name')).toBe('allowed')
  })

  it('keeps a stranger from what it may not read, however it is asked for', async () => {
    const cost = { costCents: { greater_than: 1 } }
    expect(await outcome(checkWhere(cost, gateFor(null)))).toBe('field')
    expect(await outcome(checkWhere({ or: [{ and: [cost] }] }, gateFor(null)))).toBe('field')
    expect(await asked('maker.name')).toBe('field')
    expect(await asked('secret')).toBe('field')
    expect(await asked('nothing')).toBe('field')
  })

  it('asks the rights of each role', async () => {
    expect(await outcome(checkWhere({ costCents: { greater_than: 1 } }, gateFor('manager')))).toBe('allowed')
    expect(await outcome(checkWhere({ costCents: { greater_than: 1 } }, gateFor('bartender')))).toBe('field')
    expect(await asked('maker.name', 'manager')).toBe('allowed')
    expect(await asked('secret', 'manager')).toBe('field')
  })

  it('says which operator and which value do not fit', async () => {
    expect(await outcome(checkWhere({ glass: { like: 'x' } }, gateFor(null)))).toBe('operator')
    expect(await asked('glass')).toBe('value')
  })

  it('opens what a collection names as public', async () => {
    expect(await outcome(checkWhere({ 'maker.name': { equals: 'x' } }, gateFor(null, ['maker.name'])))).toBe(
      'allowed',
    )
  })
})

describe('sort', () => {
  it.each([
    ['name', 'allowed'],
    ['-name,glass.name', 'allowed'],
    ['page.name', 'field'], // the order would tell of pages that are drafts
    ['costCents', 'field'],
    ['nothing', 'field'],
    ['a,b,c,d,e,f', 'parameter'],
    [{ name: 1 }, 'parameter'],
  ])('%j is %s', async (sort, expected) => {
    expect(await outcome(checkSort(sort, gateFor(null)))).toBe(expected)
  })
})

describe('select', () => {
  const select = (value: unknown, isStranger = true) =>
    outcome(
      checkSelect(value, { fields: cocktails.flattenedFields, freedom: gateFor(null).freedom, isStranger }),
    )

  it('refuses strangers what they may not read, and everybody what is not there', async () => {
    expect(await select({ name: true, id: true, createdAt: true })).toBe('allowed')
    expect(await select({ costCents: true })).toBe('field')
    expect(await select({ costCents: true }, false)).toBe('allowed')
    expect(await select({ nothing: true }, false)).toBe('field')
    expect(await select('name')).toBe('parameter')
  })
})
