import type { Payload, Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, type Bar } from '../helpers/samples'

type Version = { id: string; version: { title: string; _status: string } }

let payload: Payload
let editor: Caller
let bar: Bar

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, 'editor', 'versions-editor')
  bar = await openBar(payload)
})

describe('a draft', () => {
  it('may be unfinished; what is published may not', async () => {
    const unfinished = await ask('POST /api/posts?draft=true', {
      as: editor,
      body: { title: 'Half a post', _status: 'draft' },
    })
    expect(unfinished.status, JSON.stringify(unfinished.body)).toBe(201)
    expect(
      (await ask('POST /api/posts', { as: editor, body: { title: 'Half a post too', _status: 'published' } }))
        .status,
    ).toBe(400)
  })

  it('becomes what guests read when it is published, and not before', async () => {
    const { id } = await payload.create({ collection: 'pages', data: sample('pages', bar) })
    await ask(`PATCH /api/pages/${id}?draft=true`, {
      as: editor,
      body: { title: 'Nowa strona', _status: 'draft' },
    })
    expect((await ask<{ title: string }>(`GET /api/pages/${id}`)).body.title).not.toBe('Nowa strona')
    await ask(`PATCH /api/pages/${id}`, { as: editor, body: { title: 'Nowa strona', _status: 'published' } })
    expect((await ask<{ title: string }>(`GET /api/pages/${id}`)).body.title).toBe('Nowa strona')
  })

  it('is not seen once it is taken back', async () => {
    const { id } = await payload.create({ collection: 'pages', data: sample('pages', bar) })
    await ask(`PATCH /api/pages/${id}`, { as: editor, body: { _status: 'draft' } })
    expect((await ask(`GET /api/pages/${id}`)).status).toBe(404)
  })
})

describe('a version', () => {
  it('is kept of every save, twenty-five of them, and can be restored', async () => {
    const { id } = await payload.create({
      collection: 'pages',
      data: sample('pages', bar, { title: 'Title 0' }),
    })
    for (let turn = 1; turn <= 27; turn += 1)
      await payload.update({
        collection: 'pages',
        id,
        data: { title: `Title ${turn}`, _status: 'published' },
      })
    const { body } = await ask<{ totalDocs: number; docs: Version[] }>(
      `GET /api/pages/versions?where[parent][equals]=${id}&sort=updatedAt&limit=100`,
      { as: editor },
    )
    expect(body.totalDocs).toBe(25)
    const [oldest] = body.docs
    expect((await ask(`POST /api/pages/versions/${oldest?.id}`, { as: editor })).status).toBe(200)
    expect((await ask<{ title: string }>(`GET /api/pages/${id}?draft=true`, { as: editor })).body.title).toBe(
      oldest?.version.title,
    )
  })
})

describe('a version restored by an editor', () => {
  const newest = async (collection: 'cocktails' | 'menu-items', id: string) => {
    const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
    return (await payload.findVersions({ collection, where, limit: 1 })).docs[0]?.id
  }

  it('brings back the words of a drink and leaves its recipe as it is now, in both languages', async () => {
    const fresh = await openBar(payload)
    const id = fresh.cocktail
    await payload.update({ collection: 'cocktails', id, data: { story: 'The first story' } })
    const version = await newest('cocktails', id)

    const { recipe } = await payload.findByID({ collection: 'cocktails', id, depth: 0 })
    const lines = recipe.map((line) => ({ ...line, amount: 45, note: 'po polsku' }))
    await payload.update({
      collection: 'cocktails',
      id,
      data: { recipe: lines, method: 'shake', story: 'Another' },
    })
    const inEnglish = lines.map((line) => ({ ...line, note: 'in English' }))
    const last = await payload.update({
      collection: 'cocktails',
      id,
      locale: 'en',
      data: { recipe: inEnglish },
    })

    const answer = await ask(`POST /api/cocktails/versions/${version}`, { as: editor })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    const now = await payload.findByID({ collection: 'cocktails', id, depth: 0, locale: 'all' })
    expect(now).toMatchObject({
      story: { pl: 'The first story' },
      method: 'shake',
      dilution: last.dilution,
      abvPercent: last.abvPercent,
      recipe: [{ id: last.recipe[0]?.id, amount: 45, note: { pl: 'po polsku', en: 'in English' } }],
    })
    expect(now.recipe).toHaveLength(1)
  })

  it('brings back the words of an item and leaves its prices and its mark as they are now', async () => {
    const { item: id } = await openBar(payload)
    await payload.update({ collection: 'menu-items', id, data: { description: 'First words' } })
    const version = await newest('menu-items', id)

    const variants = [
      { label: 'kieliszek', priceCents: 4200 },
      { label: 'butelka', priceCents: 21_000 },
    ]
    const dearer = await payload.update({
      collection: 'menu-items',
      id,
      data: { variants, vatPercent: 8, description: 'Other words' },
    })
    const inEnglish = dearer.variants.map((variant, row) => ({ ...variant, label: ['glass', 'bottle'][row] }))
    await payload.update({ collection: 'menu-items', id, locale: 'en', data: { variants: inEnglish } })
    const eightySixedUntil = '2099-11-22T05:00:00.000Z'
    await payload.update({ collection: 'menu-items', id, data: { eightySixedUntil } })

    for (const as of [editor, await signIn(payload, 'manager', 'versions-manager')]) {
      const { status, body } = await ask(`POST /api/menu-items/versions/${version}`, { as })
      expect(status, JSON.stringify(body)).toBe(200)
      const now = await payload.findByID({ collection: 'menu-items', id, depth: 0, locale: 'all' })
      expect(now).toMatchObject({ description: { pl: 'First words' }, eightySixedUntil })
      if (as !== editor) {
        expect(now).toMatchObject({ vatPercent: 23, variants: [{ priceCents: 3800 }] })
      } else {
        expect(now).toMatchObject({
          vatPercent: 8,
          variants: [
            { priceCents: 4200, label: { pl: 'kieliszek', en: 'glass' } },
            { priceCents: 21_000, label: { pl: 'butelka', en: 'bottle' } },
          ],
        })
      }
    }
  })
})

describe('who takes things off tonight and does not edit', () => {
  it('leaves no draft behind, whatever is asked for', async () => {
    const as = await signIn(payload, 'bartender', 'versions-bartender')
    const { item: id } = await openBar(payload)
    const drafts = async () =>
      (
        await payload.countVersions({
          collection: 'menu-items',
          where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'draft' } }] },
        })
      ).totalDocs
    for (const query of ['draft=true&autosave=true', 'draft=true', 'autosave=true']) {
      const body = { eightySixedUntil: '2099-11-22T05:00:00.000Z', description: 'Mine' }
      const { status } = await ask(`PATCH /api/menu-items/${id}?${query}`, { as, body })
      expect([query, status, await drafts()]).toEqual([query, 200, 0])
    }
    const shown = await ask<{ name: string; available: boolean }>(`GET /api/menu-items/${id}`)
    expect(shown.body).toMatchObject({ available: false })
    expect(shown.body.name).toMatch(/^Item /)
  })

  it.each(['bartender', 'host'] as const)('restores no version as a %s', async (role) => {
    const as = await signIn(payload, role, `restores-${role}`)
    const { item, cocktail } = await openBar(payload)
    for (const [collection, id] of [
      ['menu-items', item],
      ['cocktails', cocktail],
    ] as const) {
      const { docs } = await payload.findVersions({ collection, where: { parent: { equals: id } }, limit: 1 })
      const answer = await ask(`POST /api/${collection}/versions/${docs[0]?.id}`, { as })
      expect([collection, answer.status]).toEqual([collection, 403])
    }
  })
})

describe('two languages', () => {
  it('hold their own words, and Polish stands in where English is missing', async () => {
    const { id } = await payload.create({
      collection: 'pages',
      data: sample('pages', bar, { title: 'O nas', lead: 'Po polsku' }),
    })
    await ask(`PATCH /api/pages/${id}?locale=en`, {
      as: editor,
      body: { title: 'About us', _status: 'published' },
    })
    const read = async (query: string) =>
      (await ask<{ title: unknown; lead: unknown }>(`GET /api/pages/${id}${query}`)).body
    expect(await read('')).toMatchObject({ title: 'O nas', lead: 'Po polsku' })
    expect(await read('?locale=en')).toMatchObject({ title: 'About us', lead: 'Po polsku' })
    expect((await read('?locale=en&fallback-locale=none')).lead ?? null).toBeNull()
    expect(await read('?locale=all')).toMatchObject({ title: { pl: 'O nas', en: 'About us' } })
  })
})

describe('the bin', () => {
  it('hides a thing from guests and lists, and gives it back', async () => {
    const { id } = await payload.create({ collection: 'pages', data: sample('pages', bar) })
    const as = editor
    expect(
      (await ask(`PATCH /api/pages/${id}`, { as, body: { deletedAt: new Date().toISOString() } })).status,
    ).toBe(200)
    expect((await ask(`GET /api/pages/${id}`)).status).toBe(404)
    expect((await ask(`GET /api/pages/${id}?trash=true`)).status).toBe(404)
    expect((await ask(`GET /api/pages/${id}?trash=true`, { as })).status).toBe(200)
    expect(
      (
        await ask(`PATCH /api/pages/${id}?trash=true`, {
          as,
          body: { deletedAt: null, _status: 'published' },
        })
      ).status,
    ).toBe(200)
    expect((await ask(`GET /api/pages/${id}`)).status).toBe(200)
  })
})
