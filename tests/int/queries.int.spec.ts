import type { Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, it } from 'vitest'
import { setEightySix } from '@/operations/eightySix/setEightySix'
import { newRecorder, runInContext } from '@/platform/http/requestContext'
import { connectApi, type Api } from '@/queries/api'
import { getAddresses } from '@/queries/getAddresses'
import { getAlbums } from '@/queries/getAlbums'
import { getCocktail } from '@/queries/getCocktail'
import { getEvents, getPastEvents } from '@/queries/getEvents'
import { getHome } from '@/queries/getHome'
import { getMenus } from '@/queries/getMenus'
import { getNavigation } from '@/queries/getNavigation'
import { getPage } from '@/queries/getPage'
import { getPost } from '@/queries/getPost'
import { getPosts } from '@/queries/getPosts'
import { getRedirect } from '@/queries/getRedirect'
import { getSite } from '@/queries/getSite'
import { getTonight } from '@/queries/getTonight'
import { getVenue, type Venue } from '@/queries/getVenue'
import { inProcessFetch } from '@/queries/inProcess'
import type { MenuRow } from '@/queries/shapes/menuRow'
import { openPayload } from '../helpers/openPayload'
import { createLocalReq } from 'payload'

let payload: Payload
let pl: Api
let en: Api
let venue: Venue

beforeAll(async () => {
  payload = await openPayload()
  const connect = (locale: 'pl' | 'en') =>
    connectApi({ baseURL: `${payload.config.serverURL}/api`, fetch: inProcessFetch(payload.config), locale })
  pl = connect('pl')
  en = connect('en')
  venue = await getVenue(pl)
})

const now = () => Temporal.Now.instant()
const rowsOf = (menus: Awaited<ReturnType<typeof getMenus>>): MenuRow[] =>
  menus.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows))
const rowNamed = (rows: MenuRow[], slug: string): MenuRow => {
  const row = rows.find((one) => one.slug === slug)
  if (!row) throw new Error(`${slug} is not on the menu`)
  return row
}

describe('the menu', () => {
  it('has every section of every menu with its rows, in both languages', async () => {
    const menus = await getMenus(pl, { venue, now: now() })
    expect(menus.map(({ slug }) => slug)).toEqual(['karta-zimowa', 'wino-piwo-i-mocne', 'kuchnia-nocna'])
    expect(menus.every(({ sections }) => sections.every(({ rows }) => rows.length > 0))).toBe(true)
    const english = await getMenus(en, { venue, now: now() })
    expect(english[0]?.sections[0]?.title).toBe('Bitter and strong')
    expect(rowsOf(english)).toHaveLength(rowsOf(menus).length)
  })

  it('tells price, taste, strength and allergens, and draws from the recipe', async () => {
    const negroni = rowNamed(rowsOf(await getMenus(pl, { venue, now: now() })), 'negroni')
    expect(negroni).toMatchObject({
      cocktail: 'negroni',
      currency: 'PLN',
      allergens: ['sulphites'],
      prices: [{ priceCents: 3900 }],
      soldOut: null,
      drawing: { of: 'drink', spec: { glass: 'old-fashioned' } },
    })
  })

  it('knows when the night kitchen works', async () => {
    const kitchenAt = async (instant: string) =>
      (await getMenus(pl, { venue, now: Temporal.Instant.from(instant) })).find(
        ({ slug }) => slug === 'kuchnia-nocna',
      )?.served
    expect(await kitchenAt('2027-01-09T20:00:00Z')).toEqual({ from: '18:00', to: '01:00', isNow: true })
    expect(await kitchenAt('2027-01-10T01:30:00Z')).toMatchObject({ isNow: false })
  })

  it('fades what lacks lime, says when it is back, and has it back by time alone', async () => {
    const lime = await payload.find({ collection: 'ingredients', where: { slug: { equals: 'lime' } } })
    const req = await createLocalReq({}, payload)
    const until = new Date(Date.now() + 60 * 60 * 1000)
    await setEightySix({ kind: 'ingredient', id: lime.docs[0]!.id, until, req })

    const recorder = newRecorder()
    const context = { requestId: 'test', clientAddress: '127.0.0.1', language: 'pl' as const, recorder }
    const rows = await runInContext(context, async () => rowsOf(await getMenus(pl, { venue, now: now() })))
    expect(rowNamed(rows, 'caipirinha').soldOut).not.toBeNull()
    expect(rowNamed(rows, 'daiquiri').soldOut).not.toBeNull()
    expect(rowNamed(rows, 'negroni').soldOut).toBeNull()
    expect(recorder.until).toBeLessThanOrEqual(until.getTime())

    const daiquiri = await getCocktail(pl, { slug: 'daiquiri', venue, now: now() })
    expect(daiquiri?.soldOut).not.toBeNull()
    await setEightySix({
      kind: 'ingredient',
      id: lime.docs[0]!.id,
      until: null,
      req: await createLocalReq({}, payload),
    })
    const after = rowsOf(await getMenus(pl, { venue, now: now() }))
    expect(rowNamed(after, 'daiquiri').soldOut).toBeNull()
  })
})

describe('a cocktail', () => {
  it('says what is in it, why an allergen is in it, where it stands and who its cousins are', async () => {
    const negroni = await getCocktail(pl, { slug: 'negroni', venue, now: now() })
    expect(negroni?.abvPercent).toBeCloseTo(19.4, 1)
    expect(negroni?.parts.map(({ name, amount, unit, ml }) => [name, amount, unit, ml])).toEqual([
      ['Gin', 30, 'ml', 30],
      ['Campari', 30, 'ml', 30],
      ['Słodki wermut', 30, 'ml', 30],
    ])
    expect(negroni?.contains).toEqual([{ allergen: 'sulphites', ingredients: ['Słodki wermut'] }])
    expect(negroni?.place?.section?.anchor).toBe('karta-zimowa-1')
    expect(negroni?.cousins.map(({ slug }) => slug)).toContain('boulevardier')
  })

  it('is null when there is none, and when it is still a draft', async () => {
    expect(await getCocktail(pl, { slug: 'nothing', venue, now: now() })).toBeNull()
    const [negroni] = (
      await payload.find({ collection: 'cocktails', where: { slug: { equals: 'negroni' } }, depth: 0 })
    ).docs
    const { glass, recipe, method } = negroni!
    await payload.create({
      collection: 'cocktails',
      draft: true,
      data: {
        name: 'Sekret',
        slug: 'sekret',
        glass,
        recipe: recipe.map(({ id: _, ...line }) => line),
        method,
        _status: 'draft',
      },
    })
    expect(await getCocktail(pl, { slug: 'sekret', venue, now: now() })).toBeNull()
    const asked = { ...pl, draft: true }
    expect(await getCocktail(asked, { slug: 'sekret', venue, now: now() })).toBeNull()
  })
})

describe('the front page', () => {
  it('has its words, its shelf and a drink behind each door', async () => {
    const home = await getHome(en, { venue, now: now() })
    expect(home.headline).toBe('A prescription for a long night')
    expect(home.shelf).toHaveLength(9)
    expect(home.news.length).toBeGreaterThan(0)
    expect(home.doors.every(({ drink, count }) => drink !== null && count > 0)).toBe(true)
  })

  it('says until when the doors are open, through midnight', () => {
    const at = (instant: string) => getTonight(venue, Temporal.Instant.from(instant))
    expect(at('2027-01-09T22:00:00Z')).toEqual({ open: true, night: 'saturday', until: '04:00' })
    expect(at('2027-01-10T01:00:00Z')).toEqual({ open: true, night: 'saturday', until: '04:00' })
    expect(at('2027-01-10T03:30:00Z')).toMatchObject({
      open: false,
      opens: { day: 'tonight', time: '18:00' },
    })
    expect(at('2027-01-10T12:00:00Z')).toMatchObject({
      open: false,
      opens: { day: 'tonight', time: '18:00' },
    })
  })
})

describe('the rest of the site', () => {
  it('parts what is coming from what has been', async () => {
    const at = { venue, now: now() }
    const [coming, past] = await Promise.all([getEvents(pl, at), getPastEvents(pl, at)])
    expect(coming.length).toBeGreaterThan(3)
    expect(past.length).toBeGreaterThan(0)
    const starts = coming.map(({ startsAt }) => startsAt)
    expect(starts).toEqual([...starts].sort())
  })

  it('counts an evening after midnight to the night it belongs to', async () => {
    const [vinyl] = (await getEvents(pl, { venue, now: now() })).filter(({ slug }) => slug === 'noc-winyli')
    expect(vinyl?.night.weekday).toBe('friday')
  })

  it('reads journal, pages, albums, navigation and addresses', async () => {
    const [post] = await getPosts(pl)
    expect((await getPost(pl, post!.slug))?.title).toBe(post!.title)
    expect((await getPage(en, 'about'))?.blocks.length).toBeGreaterThan(3)
    expect(
      (await getAlbums(pl)).every(({ pictures }) =>
        pictures.every(({ src, alt }) => src.startsWith('/api/media/file/') && alt !== ''),
      ),
    ).toBe(true)
    expect((await getNavigation(en)).main[0]).toEqual({ label: 'Menu', path: '/menu' })
    expect((await getSite(pl)).name).toBe('Eliksir')
    const paths = (await getAddresses(pl)).map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        '',
        '/menu',
        '/cocktails/negroni',
        '/about',
        '/events/noc-winyli',
        '/membership',
      ]),
    )
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('follows an old address', async () => {
    await payload.create({ collection: 'redirects', data: { from: '/drinki', to: '/menu', permanent: true } })
    expect(await getRedirect(pl, '/drinki')).toEqual({ to: '/menu', permanent: true })
    expect(await getRedirect(pl, '/nic')).toBeNull()
  })
})
