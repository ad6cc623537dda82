import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/access/roles'
import type { SearchResults } from '@/domain/board/search'
import { ask, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'

let payload: Payload
let room: Room
let staff: Record<Role, Caller & { id: string }>
let zaneta: string

beforeAll(async () => {
  payload = await openPayload()
  room = await openRoom(payload)
  staff = {} as typeof staff
  for (const role of ['owner', 'manager', 'host', 'bartender', 'editor'] as const)
    staff[role] = await signIn(payload, role, `search-${role}`)
  zaneta = await guest('Żaneta Łęcka-Szpak', '+48600000118', 'szpak@ptaki.example')
  await guest('Zanna Szparag', '+48700111222', 'sto%procent@example.com')
})

const guest = async (name: string, phone: string, email: string, venue = room.venue) =>
  (await payload.create({ collection: 'customers', data: { venue, name, phone, email } })).id

const search = (q: string, { as = staff.host, more = '' }: { as?: Caller; more?: string } = {}) =>
  ask<SearchResults & { errors?: { code: string }[] }>(
    `GET /api/search?q=${encodeURIComponent(q)}&venue=${room.slug}${more}`,
    { as },
  )

const namesOf = async (q: string) =>
  (await search(q, { more: '&in=guests' })).body.guests?.map(({ name }) => name)

describe('searching for a guest', () => {
  it.each([
    ['any part of the name', 'neta'],
    ['without Polish letters', 'lecka'],
    ['with them', 'Łęc'],
    ['two words in any order', 'szpak zane'],
    ['the number as it is dialled', '600 000 118'],
    ['a part of the number', '0118'],
    ['the number with its country', '+48 600-000-118'],
    ['the address', 'PTAKI.EXAMPLE'],
  ])('finds by %s', async (_, q) => {
    expect(await namesOf(q)).toEqual(['Żaneta Łęcka-Szpak'])
  })

  it('puts whose name begins with it first', async () => {
    expect(await namesOf('zan')).toEqual(['Zanna Szparag', 'Żaneta Łęcka-Szpak'])
    expect(await namesOf('szp')).toHaveLength(2)
  })

  it('takes signs of patterns for themselves', async () => {
    expect(await namesOf('o%p')).toEqual(['Zanna Szparag'])
    expect(await namesOf('%%')).toEqual([])
    expect(await namesOf('a_e')).toEqual([])
    expect(await namesOf('\\\\')).toEqual([])
  })

  it('finds the same in the list of guests, without Polish letters and however a number is grouped', async () => {
    const listed = async (typed: string) => {
      const or = ['name', 'email', 'phone'].map(
        (field, index) => `where[and][0][or][${index}][${field}][like]=${encodeURIComponent(typed)}`,
      )
      const { body } = await ask<{ docs: { name: string }[] }>(
        `GET /api/customers?depth=0&where[and][1][venue][equals]=${room.venue}&${or.join('&')}`,
        { as: staff.host },
      )
      return body.docs.map(({ name }) => name)
    }
    for (const typed of ['lecka', 'Łęc', 'szpak zane', '600 000 118', 'PTAKI.EXAMPLE'])
      expect(await listed(typed), typed).toEqual(['Żaneta Łęcka-Szpak'])
    expect(await listed('nobody like that')).toEqual([])
  })

  it('finds nobody who was erased, merged or belongs to another venue', async () => {
    const gone = await guest('Hieronim Wyjechał', '+48700333444', 'hw@example.com')
    await payload.update({ collection: 'customers', id: gone, data: { mergedInto: zaneta } })
    expect(await namesOf('hieronim')).toEqual([])
    const other = await openRoom(payload)
    await guest('Obca Osoba', '+48700555666', 'obca@example.com', other.venue)
    expect(await namesOf('obca')).toEqual([])
    await payload.update({ collection: 'users', id: staff.manager.id, data: { venues: [room.venue] } })
    const { body } = await ask<SearchResults>('GET /api/search?q=obca', { as: staff.manager })
    expect(body.guests).toEqual([])
  })

  it('uses its index', async () => {
    const { rows } = await payload.db.pool
      .query<{ 'QUERY PLAN': string }>(
        `set enable_seqscan = off; explain select id from customers c where guest_words(c.name, c.email, c.phone) like '%' || folded('Łęcka') || '%'`,
      )
      .then((results) => (Array.isArray(results) ? results[1] : results))
    await payload.db.pool.query('reset enable_seqscan')
    expect(rows.map((row: Record<string, string>) => row['QUERY PLAN']).join(' ')).toContain(
      'customers_by_words',
    )
  })
})

describe('searching for a reservation', () => {
  it('finds by the beginning of its reference as it was read out, and by name', async () => {
    const { id, reference } = await payload.create({
      collection: 'reservations',
      data: {
        venue: room.venue,
        startsAt: '2027-05-15T18:00:00.000Z',
        partySize: 2,
        guest: { name: 'Grzegorz Brzęczyszczykiewicz' },
      },
    })
    const typed = `${reference!.slice(0, 3).toLowerCase()} ${reference!.slice(3)}`
    expect((await search(typed)).body.reservations).toMatchObject([{ id, reference, partySize: 2 }])
    expect((await search('brzeczy')).body.reservations?.map((found) => found.id)).toContain(id)
  })
})

describe('by right', () => {
  it.each([
    ['owner', ['guests', 'items', 'pages', 'reservations']],
    ['host', ['guests', 'items', 'reservations']],
    ['bartender', ['items', 'reservations']],
    ['editor', ['items', 'pages']],
  ] as const)('%s sees %j', async (role, groups) => {
    const { body } = await ask<SearchResults>('GET /api/search?q=negroni', { as: staff[role] })
    expect(Object.keys(body).sort()).toEqual(groups)
    expect(body.items?.map(({ name }) => name)).toContain('Negroni')
  })

  it('asking for what one may not see gives nothing of it', async () => {
    const { body } = await search('zaneta', { as: staff.bartender, more: '&in=guests,items' })
    expect(body).not.toHaveProperty('guests')
  })

  it('refuses strangers, and what is too short, too long or too much', async () => {
    expect((await search('zan', { as: { name: 'nobody', headers: {} } })).status).toBe(401)
    for (const [q, more] of [
      ['a', ''],
      ['a'.repeat(81), ''],
      ['zan', '&limit=51'],
      ['zan', '&in=users'],
    ] as const)
      expect((await search(q, { more })).status, `${q} ${more}`).toBe(422)
    expect((await search('zan', { more: '&limit=1' })).body.guests).toHaveLength(1)
  })
})
