import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { word } from './samples'

export type House = { venue: string; area: string; tables: Record<string, string>; service: string }

type Wishes = {
  /** By name: the fewest and the most it seats. */
  tables: Record<string, [number, number]>
  service?: Partial<RequiredDataFromCollectionSlug<'services'>>
}

/** A venue of the test's own, in Warsaw, with one area, some tables and a service every night from 18:00 to 04:00. */
export async function openVenue(payload: Payload, { tables, service }: Wishes): Promise<House> {
  const name = word()
  const venue = await payload.create({
    collection: 'venues',
    data: { name, slug: name, timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00', currency: 'PLN' },
  })
  const area = await payload.create({ collection: 'areas', data: { venue: venue.id, name: 'Sala' } })
  const ids: Record<string, string> = {}
  for (const [table, [minParty, maxParty]] of Object.entries(tables)) {
    const data = { venue: venue.id, name: table, area: area.id, minParty, maxParty }
    ids[table] = (await payload.create({ collection: 'tables', data })).id
  }
  const dinner = await payload.create({
    collection: 'services',
    data: { ...everyNight(venue.id), ...service },
  })
  return { venue: venue.id, area: area.id, tables: ids, service: dinner.id }
}

const everyNight = (venue: string): RequiredDataFromCollectionSlug<'services'> => ({
  venue,
  name: 'Wieczór',
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  opens: '18:00',
  lastSeating: '03:00',
  closes: '04:00',
  turnMinutes: 120,
  slotStepMinutes: 30,
  maxAdvanceDays: 400,
})
