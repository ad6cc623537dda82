import type { VenueTime } from '@/domain/time/venueTime'
import { WEEKDAYS } from '@/domain/time/weekdays'
import type { WeeklyHours } from '@/domain/time/weeklyHours'
import { asVisitor, type Api } from './api'

export type Venue = VenueTime & {
  id: string
  slug: string
  name: string
  tagline: string | null
  about: string | null
  gettingThere: string | null
  currency: string
  street: string | null
  postalCode: string | null
  city: string | null
  country: string | null
  position: { latitude: number; longitude: number } | null
  phone: string | null
  email: string | null
  hours: WeeklyHours[]
  gramsPerStandardDrink: number
  /** Whether pages say that alcohol is for adults. */
  ageNotice: boolean
}

/** The house this site is about: the first, while there is one. */
export async function getVenue(api: Api): Promise<Venue> {
  const { docs } = await api.sdk.find({
    collection: 'venues',
    depth: 0,
    limit: 1,
    sort: 'createdAt',
    pagination: false,
    ...asVisitor(api),
  })
  const [venue] = docs
  if (!venue) throw new Error('There is no venue yet: seed one, or add it in the backoffice')
  const { latitude, longitude } = venue
  return {
    id: venue.id,
    slug: venue.slug,
    name: venue.name,
    tagline: venue.tagline ?? null,
    about: venue.about ?? null,
    gettingThere: venue.gettingThere ?? null,
    timeZone: venue.timeZone,
    serviceDayCutoff: venue.serviceDayCutoff,
    currency: venue.currency,
    street: venue.street ?? null,
    postalCode: venue.postalCode ?? null,
    city: venue.city ?? null,
    country: venue.country ?? null,
    position: typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null,
    phone: venue.phone ?? null,
    email: venue.email ?? null,
    hours: (venue.hours ?? []).map(({ weekday, opens, closes }) => ({
      weekday: WEEKDAYS[Number(weekday) - 1]!,
      opens,
      closes,
    })),
    gramsPerStandardDrink: venue.gramsPerStandardDrink ?? 10,
    ageNotice: venue.publicity?.ageNotice === true,
  }
}
