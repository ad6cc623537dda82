import { expect, type APIRequestContext, type Page, type PlaywrightWorkerArgs } from '@playwright/test'

const password = 'eliksir-demo'
export type Role = 'owner' | 'manager' | 'host' | 'bartender' | 'editor'
export type Party = { id: string; name: string; table: string }
type Wish = { table: string; inMinutes: number; partySize?: number }

/** As the page itself would ask: a cookie counts for nobody else. */
export const headers = { 'Sec-Fetch-Site': 'same-origin' }
const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const QUARTER_MS = 900_000
const NOON = '12:00'
const FOUR = '04:00'

/**
 * When the house's day has to turn, so that an hour ago and six hours ahead are the same night: at noon from eight in the
 * evening until six in the morning, and at four in the hour after. Null: it may turn when it does.
 */
const turnNeeded = () => {
  const hour = Number(new Date().toLocaleTimeString('en-GB', { timeZone: 'Europe/Warsaw', hour: '2-digit' }))
  return hour >= 20 || hour < 6 ? NOON : hour === 6 ? FOUR : null
}

/** A wall time so many minutes before another of the same day. */
const earlier = (time: string, minutes: number) => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return new Date((hour * 60 + minute - minutes) * 60_000).toISOString().slice(11, 16)
}

export type BoardRoom = Awaited<ReturnType<typeof aBoardRoom>>

/**
 * A room of a test's own for staff alone, with a service round the clock: the tests of tonight do not ask what time it is. Late
 * at night the house gets a day that lasts until noon, early in the morning one that began at four.
 * Tables are named by `letter` and a number from 1 to 6; the fifth is for two.
 */
export async function aBoardRoom(
  playwright: PlaywrightWorkerArgs['playwright'],
  baseURL: string,
  letter = 'T',
) {
  const staff = await playwright.request.newContext({ baseURL, extraHTTPHeaders: headers })
  await signIn(staff, 'manager')
  const { docs } = await (await staff.get('/api/venues?limit=1&depth=0')).json()
  const venue = docs[0].id as string
  let cutoff = docs[0].serviceDayCutoff as string
  const turn = turnNeeded()
  if (turn && cutoff !== turn && cutoff !== NOON) {
    const answer = await staff.patch(`/api/venues/${venue}?depth=0`, { data: { serviceDayCutoff: turn } })
    // Refused when a room of a test before is open across it.
    if (answer.ok()) cutoff = (await answer.json()).doc.serviceDayCutoff as string
  }
  const create = async (collection: string, data: object) => {
    const response = await staff.post(`/api/${collection}?depth=0`, { data })
    expect(response.ok(), `${collection}: ${await response.text()}`).toBe(true)
    return (await response.json()).doc as { id: string }
  }
  const name = `Próba ${letter}`
  const area = await create('areas', { name, order: -1, venue })
  const tables: Record<string, string> = {}
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const { id } = await create('tables', {
      name: `${letter}${number}`,
      area: area.id,
      minParty: 1,
      maxParty: number === 5 ? 2 : 4,
      priority: 0,
      channel: 'inHouse',
      plan: { shape: 'square', xCm: 60 + 130 * (number - 1), yCm: 60, widthCm: 90, heightCm: 90 },
      venue,
    })
    tables[`${letter}${number}`] = id
  }
  await create('services', {
    name,
    active: true,
    weekdays: WEEK,
    opens: cutoff,
    lastSeating: earlier(cutoff, 45),
    closes: earlier(cutoff, 15),
    slotStepMinutes: 15,
    turnMinutes: 60,
    bufferMinutes: 0,
    areas: [area.id],
    channels: ['staff'],
    venue,
  })
  let count = 0

  return {
    staff,
    tables,
    areaName: name,
    /** A party of a name of its own, at one of our tables, so many minutes from now (a quarter). */
    book: async ({ table, inMinutes, partySize = 2 }: Wish): Promise<Party> => {
      count += 1
      const guest = `${name} ${process.pid}-${count}`
      const startMs = Math.floor((Date.now() + inMinutes * 60_000) / QUARTER_MS) * QUARTER_MS
      const { id } = await create('reservations', {
        venue,
        startsAt: new Date(startMs).toISOString(),
        partySize,
        tables: [tables[table]],
        status: 'confirmed',
        source: 'phone',
        guest: { name: guest },
        overrideReason: 'Próba',
      })
      return { id, name: guest, table }
    },
    patch: async (id: string, data: object) => {
      const response = await staff.patch(`/api/reservations/${id}?depth=0`, { data })
      expect(response.ok(), await response.text()).toBe(true)
    },
    read: async (id: string) => {
      const answer = await staff.get(`/api/reservations/${id}?depth=0`)
      return (await answer.json()) as {
        status: string
        partySize: number
        staffNotes: string | null
        startsAt: string
        endsAt: string
        tables: string[]
        updatedAt: string
      }
    },
    rowOf: (page: Page, table: string) => page.locator(`.board-row[data-table="${tables[table]}"]`),
    bar: (page: Page, { id }: Pick<Party, 'id'>, table: string) =>
      page.locator(`.board-row[data-table="${tables[table]}"] [data-party="${id}"]`),
  }
}

export async function signIn(request: APIRequestContext, role: Role) {
  const response = await request.post('/api/users/login', {
    data: { email: `${role}@example.com`, password },
  })
  expect(response.ok(), `sign-in as ${role}`).toBe(true)
}

/** The board with its line standing. */
export async function openBoard(page: Page, role: Role, view = 'timeline') {
  await signIn(page.request, role)
  await page.goto(`/admin/board?view=${view}`)
  await page.locator('.board-line--live').waitFor({ timeout: 30_000 })
}
