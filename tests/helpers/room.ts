import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'

type Seats = { minParty?: number; maxParty?: number; channel?: 'online' | 'inHouse' | 'walkIn' }

export type Room = {
  venue: string
  slug: string
  area: string
  service: string
  /** In the order asked for. */
  tables: string[]
  combinations: string[]
  /** A Saturday morning in May 2027, days before most of what tests book. */
  now: Temporal.Instant
}

/**
 * A venue of the test's own: open every night from 18:00 to 04:00 in Warsaw, last seating 03:00, a start every half hour,
 * two hours at the table, gone by closing time.
 */
export async function openRoom(
  payload: Payload,
  {
    tables = [{ minParty: 1, maxParty: 4 }],
    combinations = [],
    service = {},
    booking = {},
  }: {
    tables?: Seats[]
    /** By the positions of their tables. */
    combinations?: { tables: number[]; minParty: number; maxParty: number }[]
    service?: object
    booking?: object
  } = {},
): Promise<Room> {
  const name = randomBytes(4).toString('hex')
  const { id: venue } = await payload.create({
    collection: 'venues',
    data: {
      name: `Room ${name}`,
      slug: `room-${name}`,
      timeZone: 'Europe/Warsaw',
      serviceDayCutoff: '06:00',
      currency: 'PLN',
      booking,
    },
  })
  const { id: area } = await payload.create({ collection: 'areas', data: { venue, name: 'Floor' } })
  const tableIds: string[] = []
  for (const [index, seats] of tables.entries()) {
    const data = { venue, area, name: `T${index + 1}`, minParty: 1, maxParty: 4, ...seats }
    tableIds.push((await payload.create({ collection: 'tables', data })).id)
  }
  const combinationIds: string[] = []
  for (const { tables: members, ...party } of combinations) {
    const data = {
      venue,
      name: `C${combinationIds.length + 1}`,
      tables: members.map((index) => tableIds[index]!),
      ...party,
    }
    combinationIds.push((await payload.create({ collection: 'table-combinations', data })).id)
  }
  const { id: serviceId } = await payload.create({
    collection: 'services',
    data: {
      venue,
      name: 'Evening',
      weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      opens: '18:00',
      lastSeating: '03:00',
      closes: '04:00',
      turnMinutes: 120,
      maxAdvanceDays: null,
      ...service,
    },
  })
  return {
    venue,
    slug: `room-${name}`,
    area,
    service: serviceId,
    tables: tableIds,
    combinations: combinationIds,
    now: Temporal.Instant.from('2027-05-08T08:00:00Z'),
  }
}
