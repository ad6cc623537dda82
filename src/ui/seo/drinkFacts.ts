import type { MenuItem } from 'schema-dts'
import { env } from '@/env'
import type { Locale } from '@/i18n/site/locales'
import type { Cocktail } from '@/queries/getCocktail'
import type { Venue } from '@/queries/getVenue'
import { houseId } from './barOrPub'
import { dietsOf } from './dietsOf'
import { offerOf } from './offerOf'
import { shareImagePath } from './shareImagePath'

type Facts = { cocktail: Cocktail; venue: Venue; locale: Locale }

/** One drink as schema.org reads a menu item. */
export const drinkFacts = ({ cocktail, venue: { currency }, locale }: Facts): Exclude<MenuItem, string> => ({
  '@type': 'MenuItem',
  name: cocktail.name,
  description: cocktail.taste ?? undefined,
  url: `${env.SERVER_URL}/${locale}/cocktails/${cocktail.slug}`,
  image: `${env.SERVER_URL}${cocktail.photo?.src ?? shareImagePath(locale, cocktail.slug)}`,
  suitableForDiet: dietsOf(cocktail),
  offers: cocktail.place?.prices.map(({ priceCents }) => ({
    ...offerOf({ priceCents, currency, isSoldOut: cocktail.soldOut !== null }),
    offeredBy: { '@type': 'BarOrPub', '@id': houseId } as const,
  })),
})
