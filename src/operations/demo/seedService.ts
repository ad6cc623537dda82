import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { areas } from '@/demo/reservations/areas'
import { policies } from '@/demo/reservations/policies'
import { services } from '@/demo/reservations/services'
import { specialDays } from '@/demo/reservations/specialDays'
import { combinations, tables } from '@/demo/reservations/tables'
import { venue } from '@/demo/venue'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { specialDate } from './reservations/demoNight'
import { demoMessages } from './reservations/demoMessages'
import { makeReservations } from './reservations/makeReservations'
import { writeBook } from './reservations/writeBook'
import { writeMessages } from './reservations/writeMessages'
import { row } from './row'
import { idIn, shelve, type Ids } from './shelf'

type Before = { venues: Ids; now: Temporal.Instant; req: PayloadRequest }

const GRACE_MINUTES = 15

/** Where guests sit and when, what they agree to, and sixty nights of guests with what was written to them, unless somebody has booked already. */
export async function seedService({ venues, now, req }: Before): Promise<void> {
  const venueId = idIn(venues, venue.slug)
  const here = { venue: venueId, active: true }
  const today = serviceDateOf(now, venue)

  const rooms = await shelve({
    collection: 'areas',
    key: 'name',
    things: areas.map((area, order) => ({ ...area, order })),
    toDocument: ({ key: _, ...area }) => ({ ...area, venue: venueId, online: true }),
    req,
  })
  const areaIds = byKey(areas, rooms)
  const tableIds = await shelve({
    collection: 'tables',
    key: 'name',
    things: tables,
    toDocument: ({ area, ...table }) => ({ ...table, ...here, area: idIn(areaIds, area) }),
    req,
  })
  await shelve({
    collection: 'table-combinations',
    key: 'name',
    things: combinations,
    toDocument: (combination) => ({
      ...combination,
      ...here,
      tables: combination.tables.map((name) => idIn(tableIds, name)),
    }),
    req,
  })
  const agreements = await shelve({
    collection: 'policies',
    key: 'name',
    things: policies,
    toDocument: ({ key: _, currency: __, tiers, ...policy }) => ({
      ...policy,
      venue: venueId,
      tiers: tiers.map(row),
    }),
    req,
  })
  const policyIds = new Map(policies.map(({ key, name }) => [key, idIn(agreements, name)]))
  const shifts = await shelve({
    collection: 'services',
    key: 'name',
    things: services,
    toDocument: ({ key: _, areas: names, policy, durationRules, pacingOverrides, ...service }) => ({
      ...service,
      ...here,
      weekdays: [...service.weekdays],
      durationRules: durationRules.map(row),
      pacingOverrides: pacingOverrides.map(row),
      areas: names.map((name) => idIn(areaIds, name)),
      policy: policy && idIn(policyIds, policy),
    }),
    req,
  })
  const serviceIds = byKey(services, shifts)
  await seedSpecialDays({ venueId, today, serviceIds, req })
  if (await isBooked(venueId, req)) return

  const book = makeReservations({ now, venue, graceMinutes: GRACE_MINUTES })
  const ids = { venue: venueId, areas: areaIds, tables: tableIds, services: serviceIds, policies: policyIds }
  await writeBook({ book, ids, timeZone: venue.timeZone, now: now.toString(), req })
  const messages = demoMessages({ reservations: book.reservations, now, timeZone: venue.timeZone })
  await writeMessages({ messages, venue: venueId, req })
}

type SpecialDays = { venueId: string; today: string; serviceIds: Ids; req: PayloadRequest }

/** Relative to the day of seeding, so they are known by their names: a later seed does not add them again. */
async function seedSpecialDays({ venueId, today, serviceIds, req }: SpecialDays): Promise<void> {
  await shelve({
    collection: 'special-days',
    key: 'name',
    things: specialDays,
    toDocument: (day) => ({
      name: day.name,
      date: specialDate(day, today),
      closed: day.closed,
      services: day.services.map(({ service, ...hours }) =>
        row({ ...hours, service: idIn(serviceIds, service) }),
      ),
      venue: venueId,
    }),
    req,
  })
}

async function isBooked(venueId: string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'reservations',
    where: { venue: { equals: venueId } },
    req,
  })
  return totalDocs > 0
}

/** Ids by the keys of things whose names are in two languages. */
const byKey = (things: readonly { key: string; name: { pl: string } }[], ids: Ids): Ids =>
  new Map(things.map(({ key, name }) => [key, idIn(ids, name.pl)]))
