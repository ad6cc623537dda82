import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, it } from 'vitest'
import { missingTranslations } from '@/operations/site/missingTranslations'
import { keepRetention } from '@/operations/retention/keepRetention'
import type { FormMessage, Ingredient, LegalText, MenuItem, Page } from '@/payload-types'
import { ask, askGraphql, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, paragraph, sample, word, type Bar } from '../helpers/samples'

let payload: Payload
let bar: Bar
let manager: Caller
let host: Caller
let editor: Caller & { id: string }

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
  manager = await signIn(payload, 'manager', 'content-manager')
  host = await signIn(payload, 'host', 'content-host')
  editor = await signIn(payload, 'editor', 'content-editor')
})

type Refused = { errors: { code: string; data?: { errors?: { path: string; message: string }[] } }[] }

describe('a form of a page', () => {
  const pageWithForm = async (changes: object = {}): Promise<{ page: string; form: string }> => {
    const page: Page = await payload.create({
      collection: 'pages',
      data: {
        ...sample('pages', bar),
        blocks: [{ blockType: 'form', heading: 'Przyjęcia', askPhone: true }],
        ...changes,
      },
    })
    return { page: page.slug, form: page.blocks?.[0]?.id ?? '' }
  }
  const write = (body: object) =>
    ask<{ received?: boolean } & Refused>('POST /api/form-messages/send?locale=pl', { body })
  const letter = () => ({
    name: 'Maria',
    email: `  Maria.${word()}@Example.com `,
    phone: '601 234 567',
    words: 'Dwadzieścia osób w czwartek?',
  })
  const kept = async (email: string): Promise<FormMessage | undefined> => {
    const { docs } = await payload.find({
      collection: 'form-messages',
      where: { email: { equals: email.trim().toLowerCase() } },
    })
    return docs[0]
  }

  it('keeps what a stranger writes, and tells the staff', async () => {
    const at = await pageWithForm()
    const said = letter()
    const answer = await write({ ...at, ...said })
    expect(answer).toMatchObject({ status: 201, body: { received: true } })
    const message = await kept(said.email)
    expect(message).toMatchObject({
      name: 'Maria',
      phone: '+48601234567',
      words: said.words,
      topic: 'Przyjęcia',
      page: `/${at.page}`,
      answered: false,
    })
    const { docs } = await payload.find({
      collection: 'messages',
      where: { subjectKey: { contains: `form-message/${message?.id}` } },
    })
    expect(docs.length).toBeGreaterThan(0)
    expect(JSON.stringify(docs)).not.toContain('Maria')
  })

  it('says what is missing, field by field, and keeps nothing', async () => {
    const at = await pageWithForm()
    const answer = await write({ ...at, name: ' ', email: 'maria', words: '' })
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0]?.data?.errors?.map(({ path }) => path).sort()).toEqual([
      'email',
      'name',
      'words',
    ])
  })

  it('takes nothing where no published page has it, nor from a program that fills in everything', async () => {
    const draft = await pageWithForm({ _status: 'draft' })
    const said = letter()
    expect((await write({ ...draft, ...said })).status).toBe(404)
    const at = await pageWithForm()
    expect((await write({ ...at, form: 'another', ...said })).status).toBe(404)
    expect((await write({ ...at, ...said, website: 'https://spam.example' })).status).toBe(422)
    expect(await kept(said.email)).toBeUndefined()
  })

  it('is read and answered by hosts, and its words are nobody’s to change', async () => {
    const at = await pageWithForm()
    const said = letter()
    await write({ ...at, ...said })
    const { id, words } = (await kept(said.email))!
    await ask(`PATCH /api/form-messages/${id}`, {
      as: host,
      body: { answered: true, answerNote: 'Rang back.', words: 'Other words' },
    })
    const after = await payload.findByID({ collection: 'form-messages', id })
    expect(after).toMatchObject({ answered: true, words, answeredBy: expect.any(String) })
    expect((await ask(`GET /api/form-messages/${id}`, { as: editor })).status).toBe(403)
  })

  it('goes with the wishes, when the house keeps those no longer', async () => {
    const venue = await payload.create({
      collection: 'venues',
      data: { ...sample('venues', bar), retention: { wishMonths: 12 } },
    })
    const old = await payload.create({
      collection: 'form-messages',
      data: sample('form-messages', bar, { venue: venue.id, sentAt: '2020-01-01T12:00:00.000Z' }),
    })
    await keepRetention({ venueId: venue.id, now: Temporal.Instant.from('2026-11-20T14:00:00Z'), payload })
    const { totalDocs } = await payload.count({
      collection: 'form-messages',
      where: { id: { equals: old.id } },
    })
    expect(totalDocs).toBe(0)
    await payload.delete({ collection: 'venues', id: venue.id })
  })
})

describe('a legal text', () => {
  const since = (inForceFrom: string) =>
    payload.create({
      collection: 'legal-texts',
      data: sample('legal-texts', bar, { inForceFrom }),
    })
  const change = (id: string, body: object) =>
    ask<{ doc: LegalText } & Refused>(`PATCH /api/legal-texts/${id}`, { as: editor, body })

  it('that is in force is changed by a new version only', async () => {
    const { id } = await since('2026-01-01')
    const answer = await change(id, { body: paragraph('Be unkind.'), _status: 'published' })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0]?.data?.errors?.map(({ path }) => path)).toEqual(['body'])
    const viaDraft = await change(`${id}?draft=true`, { body: paragraph('Be unkind.'), _status: 'draft' })
    expect(viaDraft.status).toBe(200)
    expect((await change(id, { body: paragraph('Be unkind.'), _status: 'published' })).status).toBe(400)
  })

  it('may be written until its day comes', async () => {
    const { id } = await since('2099-01-01')
    expect((await change(id, { body: paragraph('Be kinder.'), _status: 'published' })).status).toBe(200)
  })

  it('gets its other language later', async () => {
    const { id } = await since('2026-01-01')
    const answer = await ask(`PATCH /api/legal-texts/${id}?locale=en`, {
      as: editor,
      body: { title: 'Terms', body: paragraph('Be kind.'), _status: 'published' },
    })
    expect(answer.status).toBe(200)
  })
})

describe('what a house does not say of alcohol', () => {
  const publicity = (changes: object) =>
    payload.update({ collection: 'venues', id: bar.venue, data: { publicity: changes } })

  it('brands: strangers read the plain name wherever they ask, the staff the real one', async () => {
    const branded = await payload.create({
      collection: 'ingredients',
      data: { ...sample('ingredients', bar), name: 'Campari', plainName: 'gorzki aperitif' },
    })
    await payload.update({
      collection: 'ingredients',
      id: branded.id,
      locale: 'en',
      data: { name: 'Campari', plainName: 'bitter aperitif' },
    })
    const drink = await payload.create({
      collection: 'cocktails',
      data: {
        ...sample('cocktails', bar),
        recipe: [{ ingredient: branded.id, amount: 30, unit: 'ml', stage: 'mix' }],
      },
    })
    const read = async (as?: Caller) => {
      const one = await ask<Ingredient>(`GET /api/ingredients/${branded.id}?select[name]=true`, { as })
      const english = await ask<Ingredient>(`GET /api/ingredients/${branded.id}?locale=en`, { as })
      const inside = await ask<{ recipe: { ingredient: Ingredient }[] }>(
        `GET /api/cocktails/${drink.id}?depth=1&populate[ingredients][name]=true`,
        { as },
      )
      const graphql = await askGraphql<{ Ingredient: Ingredient }>(
        'query ($id: String!) { Ingredient(id: $id) { name } }',
        { as, variables: { id: branded.id } },
      )
      return [
        one.body.name,
        english.body.name,
        inside.body.recipe[0]?.ingredient.name,
        graphql.body.data?.Ingredient.name,
      ]
    }
    expect(await read()).toEqual(['Campari', 'Campari', 'Campari', 'Campari'])
    await publicity({ hideBrands: true })
    const plain = ['gorzki aperitif', 'bitter aperitif', 'gorzki aperitif', 'gorzki aperitif']
    expect(await read()).toEqual(plain)
    expect(await read(manager)).toEqual(['Campari', 'Campari', 'Campari', 'Campari'])
    expect((await payload.findByID({ collection: 'ingredients', id: branded.id })).name).toBe('Campari')
    await publicity({ hideBrands: false })
  })

  it('discounts: the regular price of what holds alcohol is read by nobody outside', async () => {
    const item = (changes: object) =>
      payload.create({
        collection: 'menu-items',
        data: sample('menu-items', bar, {
          variants: [{ label: 'glass', priceCents: 2900, regularPriceCents: 3900 }],
          ...changes,
        }),
      })
    const spirit = await item({ kind: 'spirit', cocktail: undefined, alcoholFree: false })
    const lemonade = await item({ kind: 'soft-drink', cocktail: undefined, alcoholFree: true })
    const regular = async ({ id }: MenuItem, as?: Caller) => {
      const answer = await ask<MenuItem>(`GET /api/menu-items/${id}`, { as })
      return answer.body.variants[0]?.regularPriceCents
    }
    await publicity({ hideDiscounts: true })
    expect(await regular(spirit)).toBeUndefined()
    expect(await regular(lemonade)).toBe(3900)
    expect(await regular(spirit, host)).toBe(3900)
    const asked = await ask(
      `GET /api/menu-items?where[id][equals]=${spirit.id}&where[variants.regularPriceCents][greater_than]=1`,
    )
    expect(asked.status).toBe(400)
    await publicity({ hideDiscounts: false })
    expect(await regular(spirit)).toBe(3900)
    await publicity({ hideDiscounts: true })
  })
})

describe('a page that moves', () => {
  const redirects = async (from: string) => {
    const { docs } = await payload.find({ collection: 'redirects', where: { from: { equals: from } } })
    return docs.map(({ to }) => to)
  }
  const move = (id: string, slug: string, draft = false) =>
    payload.update({
      collection: 'pages',
      id,
      data: { slug, _status: draft ? 'draft' : 'published' },
      draft,
    })

  it('leaves a way from every address it ever had, and none from the one it has', async () => {
    const [one, two, three] = [word(), word(), word()]
    const { id } = await payload.create({
      collection: 'pages',
      data: { ...sample('pages', bar), slug: one },
    })
    await move(id, two)
    expect(await redirects(`/${one}`)).toEqual([`/${two}`])
    await move(id, three, true)
    expect(await redirects(`/${two}`)).toEqual([])
    await move(id, three)
    expect(await redirects(`/${one}`)).toEqual([`/${three}`])
    expect(await redirects(`/${two}`)).toEqual([`/${three}`])
    await move(id, one)
    expect(await redirects(`/${one}`)).toEqual([])
    expect(await redirects(`/${three}`)).toEqual([`/${one}`])
  })

  it('leaves nothing behind where guests have never seen it', async () => {
    const [one, two] = [word(), word()]
    const { id } = await payload.create({
      collection: 'pages',
      data: { ...sample('pages', bar), slug: one, _status: 'draft' },
    })
    await move(id, two)
    expect(await redirects(`/${one}`)).toEqual([])
  })
})

it('what is said in one language only is listed, field by field, until it is translated', async () => {
  const { id } = await payload.create({
    collection: 'pages',
    data: {
      ...sample('pages', bar),
      lead: 'Po polsku',
      blocks: [{ blockType: 'quote', quote: 'Lód to składnik.' }],
    },
  })
  const user = await payload.findByID({ collection: 'users', id: editor.id })
  const missing = async () => {
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
    return (await missingTranslations(req)).find((one) => one.id === id)?.missing
  }
  expect(await missing()).toEqual([{ language: 'en', paths: ['title', 'lead', 'blocks.quote'] }])
  const { blocks } = await payload.findByID({ collection: 'pages', id, depth: 0 })
  await payload.update({
    collection: 'pages',
    id,
    locale: 'en',
    data: {
      title: 'Ice',
      lead: 'In English',
      blocks: blocks?.map((block) => ({ ...block, quote: 'Ice is an ingredient.' })),
    },
  })
  expect(await missing()).toBeUndefined()
})
