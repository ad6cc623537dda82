import type { Payload } from 'payload'
import { ask, origin, type Answer, type Caller } from './asking'
import { newKey } from './booking'
import type { Room } from './room'

/** Calls of the service board by their operation, each on a party of its own. */
export function boardCalls(
  payload: Payload,
  room: Room,
  as: Caller,
  date: string,
): Record<string, () => Promise<Answer<unknown>>> {
  const query = `venue=${room.slug}&date=${date}`
  const party = async () => {
    const { id } = await payload.create({
      collection: 'reservations',
      data: {
        venue: room.venue,
        startsAt: `${date}T18:00:00.000Z`,
        partySize: 2,
        guest: { name: 'Ada' },
      },
    })
    return id
  }
  const post = (path: string, body: object) =>
    ask(`POST /api/reservations/${path}`, { as, body, headers: { 'idempotency-key': newKey() } })
  return {
    getBoard: () => ask(`GET /api/reservations/board?${query}`, { as }),
    getServiceBook: () => ask(`GET /api/reservations/service-book?${query}`, { as }),
    listenToBoard: () => greeted(`/api/reservations/stream?${query}`, as),
    getPartySheet: async () => ask(`GET /api/reservations/${await party()}/sheet`, { as }),
    previewMove: async () => post(`${await party()}/preview-move`, { startsAt: `${date}T19:00:00Z` }),
    getWalkInOffers: () => ask(`GET /api/reservations/walk-in?venue=${room.slug}`, { as }),
    setStatus: async () => post(`${await party()}/status`, { revision: 1, to: 'cancelled_venue' }),
    moveParty: async () => post(`${await party()}/move`, { revision: 1, startsAt: `${date}T19:00:00Z` }),
    swapParties: async () =>
      post('swap', { a: { id: await party(), revision: 1 }, b: { id: await party(), revision: 1 } }),
    search: () => ask('GET /api/search?q=ad', { as }),
    seatWalkIn: () => post('walk-in', { venue: room.slug, partySize: 2, reason: 'After hours' }),
  }
}

/** An answer that does not end by itself: its first words. */
async function greeted(address: string, { headers }: Caller): Promise<Answer<string>> {
  const { GET } = await import('@/app/(payload)/api/[...slug]/route')
  const slug = new URL(address, origin).pathname.split('/').slice(2)
  const response = await GET(new Request(new URL(address, origin), { headers }), {
    params: Promise.resolve({ slug }),
  })
  const reader = response.body!.getReader()
  const { value } = await reader.read()
  await reader.cancel()
  return { status: response.status, body: new TextDecoder().decode(value), headers: response.headers }
}
