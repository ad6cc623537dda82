import type { Payload } from 'payload'
import { openRoom, type Room } from './room'

/** A house where a table costs 50 zł a head in advance, half of it from a day before the visit: a zadatek. */
export async function payingRoom(payload: Payload, policy: object = {}, options: object = {}): Promise<Room> {
  const room = await openRoom(payload, options)
  const { id } = await payload.create({
    collection: 'policies',
    data: {
      venue: room.venue,
      name: 'Evenings',
      text: 'A day before.',
      depositKind: 'zadatek',
      charge: 'deposit',
      chargeBasis: 'perPerson',
      chargeCents: 5000,
      feeBasis: 'percentOfPrepaid',
      tiers: [{ before: 24, unit: 'hours', feePercent: 50 }],
      graceMinutes: 60,
      ...policy,
    },
  })
  await payload.update({ collection: 'services', id: room.service, data: { policy: id, holdMinutes: 10 } })
  return room
}
