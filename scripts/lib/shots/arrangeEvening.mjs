import { request } from '@playwright/test'

const roles = ['owner', 'manager', 'host', 'bartender', 'editor']
const password = 'eliksir-demo'

/**
 * Everybody signed in, and an evening on which something happens of every kind: what the demo bar does not have by itself is
 * added once. Gives the cookies of each role (`sessions`), the ids that addresses need, the parties that pictures are about,
 * and how far ahead of our clock that of the house is.
 */
export async function arrangeEvening(url) {
  const sessions = {}
  for (const role of roles) sessions[role] = await signIn(url, role)
  const manager = await asManager(url, sessions.manager)
  let board = await manager.get('reservations/board')
  if (!board.parties.some(({ name }) => name === withoutTable.guest.name)) {
    await addParties(manager, board)
    await takeOff(manager, ['raspberry', 'mezcal'])
    board = await manager.get('reservations/board')
  }
  const parties = pickParties(board)
  const ids = {
    guest: parties.known?.guest?.id,
    booking: parties.ahead,
    cocktail: await manager.first('cocktails', 'where[slug][equals]=negroni'),
    policy: await manager.first('policies'),
    service: await manager.first('services', 'sort=createdAt'),
    specialDay: await manager.first('special-days', 'sort=date'),
  }
  await manager.close()
  return { sessions, ids, parties, aheadMs: Date.parse(board.asOf) - Date.now() }
}

async function signIn(url, role) {
  const context = await request.newContext({ baseURL: url })
  const answer = await context.post('/api/users/login', { data: { email: `${role}@example.com`, password } })
  if (!answer.ok()) throw new Error(`${role} could not sign in: ${answer.status()}`)
  const state = await context.storageState()
  await context.dispose()
  return state
}

async function asManager(url, storageState) {
  const headers = { 'Sec-Fetch-Site': 'same-origin', 'Accept-Language': 'pl' }
  const context = await request.newContext({ baseURL: url, storageState, extraHTTPHeaders: headers })
  const answerOf = async (path, response) => {
    if (!response.ok()) throw new Error(`${path}: ${await response.text()}`)
    return response.json()
  }
  const get = async (path) => answerOf(path, await context.get(`/api/${path}`))
  return {
    get,
    post: async (path, data = {}) => answerOf(path, await context.post(`/api/${path}`, { data })),
    patch: async (path, data) => answerOf(path, await context.patch(`/api/${path}`, { data })),
    first: async (slug, query = '') => (await get(`${slug}?limit=1&depth=0&${query}`)).docs[0]?.id,
    close: () => context.dispose(),
  }
}

const withoutTable = { at: '22:00', partySize: 4, status: 'confirmed', needsTable: true, guest: { name: 'Dominika Sikora-Wrona', phone: '+48600000145' }, notes: 'Czy można wejść z psem?' } // prettier-ignore
const more = [
  { at: '23:30', partySize: 10, status: 'held', needsTable: true, guest: { name: 'Agnieszka Bielska', phone: '+48600000146' } }, // prettier-ignore
  { at: '23:00', partySize: 2, status: 'held', to: 'pending_payment', guest: { name: 'Damian Bocian', phone: '+48600000147' } }, // prettier-ignore
]

async function addParties(manager, { asOf, night }) {
  const { venue, serviceDate } = night
  const offset = asOf.slice(-6)
  for (const { at, to, ...party } of [withoutTable, ...more]) {
    const { doc } = await manager.post('reservations?depth=0', {
      ...{ ...party, venue: venue.id, startsAt: `${serviceDate}T${at}:00${offset}`, source: 'phone' },
      overrideReason: 'Stali goście',
    })
    if (to) await manager.patch(`reservations/${doc.id}?depth=0`, { status: to, revision: doc.revision })
  }
}

async function takeOff(manager, slugs) {
  for (const slug of slugs) {
    const id = await manager.first('ingredients', `where[slug][equals]=${slug}`)
    if (id) await manager.post(`ingredients/${id}/eighty-six`)
  }
}

function pickParties({ asOf, parties }) {
  const now = Date.parse(asOf)
  const atTable = parties.filter(({ tables }) => tables.length === 1)
  const confirmed = atTable.filter(({ status }) => status === 'confirmed')
  const late = confirmed.filter(({ startsAt }) => Date.parse(startsAt) < now)
  const soon = confirmed.filter(({ startsAt }) => Date.parse(startsAt) > now)
  const seated = atTable.filter(({ status, guest }) => status === 'seated' && guest)
  /** The one of which there is most to tell. */
  const richest = (some) => some.toSorted((a, b) => wealth(b) - wealth(a))[0]
  const wealth = ({ allergies, guest, notes, occasion, staffNotes, partySize }) =>
    (allergies ? 8 : 0) + (guest?.isVip ? 4 : 0) + (guest?.isRegular ? 3 : 0) + (occasion ? 2 : 0) + (notes ? 1 : 0) + (staffNotes ? 1 : 0) + partySize / 100 // prettier-ignore
  const known = richest(parties.filter(({ guest }) => guest))
  return {
    known,
    late: (richest(late) ?? richest(soon))?.id,
    ahead: richest(soon.filter(({ partySize }) => partySize > 1 && partySize < 5))?.id,
    seated: richest(seated)?.id,
  }
}
