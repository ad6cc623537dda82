import { env } from '@/env'
import type { Locale } from '@/i18n/site/locales'
import type { Site } from '@/queries/getSite'
import type { Venue } from '@/queries/getVenue'

type Facts = { venue: Venue; site: Site; locale: Locale }

/** The house, as schema.org describes bars. */
export function barOrPub({ venue, site, locale }: Facts) {
  return {
    '@type': 'BarOrPub',
    '@id': houseId,
    name: site.name,
    description: site.description ?? undefined,
    url: `${env.SERVER_URL}/${locale}`,
    image: site.shareImage ? `${env.SERVER_URL}${site.shareImage.src}` : undefined,
    telephone: venue.phone ?? undefined,
    email: venue.email ?? undefined,
    address: addressOf(venue),
    geo: venue.position ? { '@type': 'GeoCoordinates', ...venue.position } : undefined,
    hasMenu: `${env.SERVER_URL}/${locale}/menu`,
    currenciesAccepted: venue.currency,
    sameAs: site.social.map(({ url }) => url),
    openingHoursSpecification: venue.hours.map(({ weekday, opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: `https://schema.org/${weekday[0]!.toUpperCase()}${weekday.slice(1)}`,
      opens,
      closes,
    })),
  }
}

export const houseId = `${env.SERVER_URL}/#bar`

export const addressOf = (venue: Venue) => ({
  '@type': 'PostalAddress',
  streetAddress: venue.street ?? undefined,
  postalCode: venue.postalCode ?? undefined,
  addressLocality: venue.city ?? undefined,
  addressCountry: venue.country ?? undefined,
})
