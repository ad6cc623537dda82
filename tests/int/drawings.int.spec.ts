import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readDrawing } from '@/operations/cocktails/drawing/readDrawing'
import { shareHouse } from '@/operations/cocktails/drawing/shareHouse'
import { shareImage } from '@/operations/cocktails/drawing/shareImage'
import { ask } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { word } from '../helpers/samples'
import { serveCached } from '../helpers/serveCached'

let payload: Payload
let slug: string
let ingredient: string
let glass: string
let served: Awaited<ReturnType<typeof serveCached>>

beforeAll(async () => {
  payload = await openPayload()
  const name = `Drawn ${word()}`
  slug = `drawn-${word()}`
  const bottle = { name, slug, kind: 'spirit', abvPercent: 40, colour: '#d81e1c' } as const
  ingredient = (await payload.create({ collection: 'ingredients', data: bottle })).id
  const shelf = { name, slug, shape: 'martini', usableVolumeMl: 180, iceShare: 0 } as const
  glass = (await payload.create({ collection: 'glassware', data: shelf })).id
  const drink = await payload.create({
    collection: 'cocktails',
    data: {
      name,
      slug,
      method: 'stir',
      glass,
      taste: 'gorzkie',
      recipe: [{ ingredient, amount: 60, unit: 'ml', stage: 'mix' }],
      _status: 'published',
    },
  })
  await payload.update({ collection: 'cocktails', id: drink.id, locale: 'en', data: { taste: 'bitter' } })
  served = await serveCached()
}, 120_000)
afterAll(() => served.close())

const svgOf = (query = '', headers = {}) =>
  ask<string>(`GET /api/cocktails/negroni/drawing.svg${query}`, { headers })

describe('the drawing of a cocktail at its own address', () => {
  it('is an image that stands by itself, described in the language asked for', async () => {
    const { status, body, headers } = await svgOf('?locale=en')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(body).toMatch(/^<svg width="192" height="240" xmlns=/)
    expect(body).toMatch(/aria-label="Drawing: Negroni – .*orange/)
    expect(body).not.toContain('var(')
    expect((await svgOf()).body).toContain('pomarańczy')
  })

  it('is drawn for the size and the ground it will be seen on', async () => {
    const icon = await svgOf('?px=48&ground=dark')
    expect(icon.body).toMatch(/^<svg width="38" height="48"/)
    expect(icon.body.length).toBeLessThan((await svgOf('?px=800&ground=dark')).body.length)
    expect((await svgOf('?ground=paper')).body).not.toContain('#efe6d2')
  })

  it('is not sent again to whoever has it', async () => {
    const { headers } = await svgOf()
    const etag = headers.get('etag') ?? ''
    expect((await svgOf('', { 'if-none-match': etag })).status).toBe(304)
    expect((await svgOf('?px=48', { 'if-none-match': etag })).status).toBe(200)
  })

  it.each(['?px=5', '?px=9000', '?px=big', '?ground=sea', '?colour=red'])('refuses %s', async (query) => {
    expect((await svgOf(query)).status).toBe(422)
  })

  it('is not there for a drink that nobody may see', async () => {
    expect((await ask('GET /api/cocktails/no-such-drink/drawing.svg')).status).toBe(404)
    const draft = await payload.create({
      collection: 'cocktails',
      draft: true,
      data: { name: 'Secret of the house', slug: 'secret-of-the-house' },
    })
    expect((await ask(`GET /api/cocktails/${draft.slug}/drawing.svg`)).status).toBe(404)
    expect((await ask(`GET /api/cocktails/${draft.slug}/share.png`)).status).toBe(404)
  })
})

describe('the drawing of what a menu sells', () => {
  it('is its cocktail, or the glass or plate it comes in', async () => {
    const sold = await payload.find({
      collection: 'menu-items',
      limit: 100,
      depth: 0,
      where: { _status: { equals: 'published' } },
    })
    const first = (kind: string) => sold.docs.find((item) => item.kind === kind)!
    const svg = async (kind: string) =>
      ask<string>(`GET /api/menu-items/${first(kind).id}/drawing.svg?px=48&ground=dark`)
    for (const kind of ['cocktail', 'wine', 'food']) {
      const { status, body } = await svg(kind)
      expect([kind, status]).toEqual([kind, 200])
      expect(body).toMatch(/^<svg width="38" height="48" /)
    }
    expect((await ask('GET /api/menu-items/nothing/drawing.svg')).status).toBe(404)
  })
})

describe('the picture of a shared link', () => {
  const pictureOf = async (locale: 'pl' | 'en') => {
    const req = await createLocalReq({ locale }, payload)
    const drawing = await readDrawing(slug, req)
    return shareImage(drawing!, req)
  }

  it('is a PNG of 1200 by 630, light enough for every messenger', async () => {
    const picture = await pictureOf('pl')
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(picture.length).toBeLessThan(300_000)
  })

  it('says the taste in the language of the link, and is the same every time', async () => {
    const [polish, again, english] = [await pictureOf('pl'), await pictureOf('pl'), await pictureOf('en')]
    expect(polish.equals(again)).toBe(true)
    expect(polish.equals(english)).toBe(false)
  })

  it('shows the house and its shelf where a page has no picture', async () => {
    const { status, headers } = await ask('GET /api/globals/site/share.png?locale=en')
    expect([status, headers.get('content-type')]).toEqual([200, 'image/png'])
    const of = async (locale: 'pl' | 'en') => shareHouse(await createLocalReq({ locale }, payload))
    const [polish, english] = [await of('pl'), await of('en')]
    expect(await sharp(polish).metadata()).toMatchObject({ width: 1200, height: 630 })
    expect(polish.equals(english)).toBe(false)
  })

  it('is served as an image', async () => {
    const { status, headers } = await ask(`GET /api/cocktails/${slug}/share.png?locale=en`)
    expect([status, headers.get('content-type')]).toEqual([200, 'image/png'])
  })
})

describe('behind the front door', () => {
  it('comes from memory until the recipe, an ingredient or the glass changes', async () => {
    const path = `/api/cocktails/${slug}/drawing.svg?px=96`
    const first = await served.get(path)
    expect(first.status).toBe(200)
    expect((await served.get(path)).cache).toBe('hit')
    for (const change of [
      () => payload.update({ collection: 'ingredients', id: ingredient, data: { colour: '#1173c8' } }),
      () => payload.update({ collection: 'glassware', id: glass, data: { shape: 'hurricane' } }),
    ]) {
      const { text: before } = await served.get(path)
      await change()
      await vi.waitFor(async () => expect((await served.get(path)).text).not.toBe(before), {
        timeout: 15_000,
      })
    }
  })
})
