import type { Payload } from 'payload'
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
