import type { BarOrPub, DayOfWeek, OpeningHoursSpecification, PostalAddress } from 'schema-dts'
import { env } from '@/env'
import type { Locale } from '@/i18n/site/locales'
import type { Site } from '@/queries/getSite'
import type { SpecialDay } from '@/queries/getSpecialDays'
import type { Venue } from '@/queries/getVenue'

type Facts = { venue: Venue; site: Site; specialDays: SpecialDay[]; locale: Locale }

/** The house, as schema.org describes bars: with its usual hours, and the days to come that are different. */
export const barOrPub = ({ venue, site, specialDays, locale }: Facts): Exclude<BarOrPub, string> => ({
  '@type': 'BarOrPub',
  '@id': houseId,
  name: site.name,
  description: site.description ?? undefined,
  url: `${env.SERVER_URL}/${locale}`,
  image: site.shareImage ? new URL(site.shareImage.src, env.SERVER_URL).href : undefined,
  telephone: venue.phone ?? undefined,
  email: venue.email ?? undefined,
  address: addressOf(venue),
  geo: venue.position ? { '@type': 'GeoCoordinates', ...venue.position } : undefined,
  hasMenu: `${env.SERVER_URL}/${locale}/menu`,
  acceptsReservations: `${env.SERVER_URL}/${locale}/reserve`,
  currenciesAccepted: venue.currency,
  sameAs: site.social.map(({ url }) => url),
  openingHoursSpecification: venue.hours.map(({ weekday, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: dayOf(weekday),
    opens,
    closes,
  })),
  specialOpeningHoursSpecification: specialDays.flatMap(specialHours),
})

export const houseId = `${env.SERVER_URL}/#bar`

const dayOf = (weekday: string) =>
  `https://schema.org/${weekday[0]!.toUpperCase()}${weekday.slice(1)}` as DayOfWeek

/** Closed all day is written as from midnight to midnight. */
function specialHours({ date, hours }: SpecialDay): OpeningHoursSpecification[] {
  const shown = hours.length > 0 ? hours : [{ opens: '00:00', closes: '00:00' }]
  return shown.map(({ opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    validFrom: date,
    validThrough: date,
    opens,
    closes,
  }))
}

export const addressOf = (venue: Venue): PostalAddress => ({
  '@type': 'PostalAddress',
  streetAddress: venue.street ?? undefined,
  postalCode: venue.postalCode ?? undefined,
  addressLocality: venue.city ?? undefined,
  addressCountry: venue.country ?? undefined,
})
