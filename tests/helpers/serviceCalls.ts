import { createLocalReq, type Payload } from 'payload'
import { offerToNextInLine } from '@/operations/reservations/offerToNextInLine'
import { ask, type Answer, type Caller } from './asking'
import { boardCalls } from './boardCalls'
import { newKey, order, tokenOf, wish } from './booking'
import { openRoom, type Room } from './room'
import { sample, word, type Bar } from './samples'

type Calls = Record<string, () => Promise<Answer<unknown>>>

/** Calls of reservations, guests and imports by their operation, each on something of its own. */
export async function serviceCalls(payload: Payload, bar: Bar, owner: Caller): Promise<Calls> {
  const room = await openRoom(payload, { tables: Array.from({ length: 16 }, () => ({})) })
  const date = new Date(Date.now() + 8 * 86_400_000).toISOString().slice(0, 10)
  const at = (hour: number) => ({ venue: room.slug, startsAt: `${date}T${hour}:00:00Z` })
  const query = (more: object) =>
    new URLSearchParams({ venue: room.slug, partySize: '2', ...more }).toString()
  const token = async () => tokenOf((await order('book', wish(at(18)))).body)
  const asked = (address: string) => ask(`GET /api/reservations/${address}`)
  const customer = async () =>
    (await payload.create({ collection: 'customers', data: sample('customers', bar) })).id
  const merged = async () =>
    ask<{ merge: string }>(`POST /api/customers/${await customer()}/merge`, {
      as: owner,
      body: { other: await customer() },
    })
  return {
    ...boardCalls(payload, room, owner, date),
    getAvailability: () => asked(`availability?${query({ date })}`),
    getNights: () => asked(`nights?${query({ from: date, days: '3' })}`),
    bookReservation: () => order('book', wish(at(18))),
    joinWaitlist: () => order('waitlist', wish(at(18))),
    getOwnReservation: async () => asked(`manage/${await token()}`),
    getAvailabilityToMove: async () => asked(`manage/${await token()}/availability?date=${date}`),
    getOwnPayment: async () => asked(`manage/${await token()}/payment`),
    getCalendarEntry: async () => asked(`manage/${await token()}/calendar.ics`),
    changeOwnReservation: async () => order(`manage/${await token()}/change`, { partySize: 3 }),
    cancelOwnReservation: async () => order(`manage/${await token()}/cancel`, {}),
    confirmComing: async () => order(`manage/${await token()}/coming`, {}),
    acceptOffer: () => accepted(payload, room, date, at(20)),
    mergeCustomers: merged,
    undoMergeOfCustomers: async () =>
      ask(`POST /api/customers/merges/${(await merged()).body.merge}/undo`, { as: owner }),
    eraseCustomer: async () => ask(`POST /api/customers/${await customer()}/erase`, { as: owner, body: {} }),
    explainSlot: () => ask(`GET /api/reservations/explain?${query({ serviceDate: date })}`, { as: owner }),
    previewSlots: () =>
      ask('POST /api/services/preview', {
        as: owner,
        body: { id: room.service, serviceDate: date, partySize: 2 },
      }),
    previewImport: () => imported('preview', room, owner),
    runImport: () => imported('run', room, owner),
    undoImport: async () => {
      const { body } = await imported('run', room, owner)
      return ask(`POST /api/import-batches/${body.batch}/undo`, { as: owner })
    },
  }
}

async function accepted(payload: Payload, room: Room, serviceDate: string, at: object) {
  const { body } = await order('waitlist', wish(at))
  await offerToNextInLine({ venueId: room.venue, serviceDate, req: await createLocalReq({}, payload) })
  return order(`manage/${tokenOf(body)}/accept`, {}, { key: newKey() })
}

function imported(verb: 'preview' | 'run', { slug }: Room, as: Caller) {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ kind: 'guests' }))
  const name = word()
  body.set(
    'file',
    new Blob([`name,email\n${name},${name}@example.com\n`], { type: 'text/csv' }),
    'guests.csv',
  )
  return ask<{ batch: string }>(`POST /api/import-batches/${verb}?venue=${slug}`, { as, body })
}
