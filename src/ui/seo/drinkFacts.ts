import { minorDigits } from '@/domain/money/minorDigits'
import { env } from '@/env'
import type { Locale } from '@/i18n/site/locales'
import type { Cocktail } from '@/queries/getCocktail'
import type { Venue } from '@/queries/getVenue'
import { houseId } from './barOrPub'

type Facts = { cocktail: Cocktail; venue: Venue; locale: Locale }

/** One drink as schema.org reads a menu item. */
export const drinkFacts = ({ cocktail, venue: { currency }, locale }: Facts) => ({
  '@type': 'MenuItem',
  name: cocktail.name,
  description: cocktail.taste ?? undefined,
  url: `${env.SERVER_URL}/${locale}/cocktails/${cocktail.slug}`,
  image: cocktail.photo ? `${env.SERVER_URL}${cocktail.photo.src}` : undefined,
  suitableForDiet: cocktail.vegan ? 'https://schema.org/VeganDiet' : undefined,
  offers: cocktail.place?.prices.map(({ priceCents }) => ({
    '@type': 'Offer',
    price: (priceCents / 10 ** minorDigits(currency)).toFixed(minorDigits(currency)),
    priceCurrency: currency,
    availability: cocktail.soldOut ? 'https://schema.org/OutOfStock' : 'https://schema.org/InStock',
    offeredBy: { '@id': houseId },
  })),
})
