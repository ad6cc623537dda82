import { minorDigits } from '@/domain/money/minorDigits'
import { env } from '@/env'
import { htmlLang, type Locale } from '@/i18n/site/locales'
import type { Menu } from '@/queries/getMenus'
import type { Venue } from '@/queries/getVenue'
import type { MenuRow } from '@/queries/shapes/menuRow'
import { houseId } from './barOrPub'

type Facts = { menus: Menu[]; venue: Venue; locale: Locale }

/** The menus as schema.org reads them: sections, items, and what each size costs. */
export const menuFacts = ({ menus, venue, locale }: Facts) => ({
  '@graph': menus.map((menu) => ({
    '@type': 'Menu',
    '@id': `${env.SERVER_URL}/${locale}/menu#${menu.slug}`,
    name: menu.name,
    description: menu.intro ?? undefined,
    inLanguage: htmlLang[locale],
    provider: { '@id': houseId },
    hasMenuSection: menu.sections.map((section) => ({
      '@type': 'MenuSection',
      name: section.title,
      description: section.note ?? undefined,
      hasMenuItem: section.rows.map((row) => itemFacts(row, venue, locale)),
    })),
  })),
})

const itemFacts = (row: MenuRow, { currency }: Venue, locale: Locale) => ({
  '@type': 'MenuItem',
  name: row.name,
  description: row.description ?? undefined,
  url: row.cocktail ? `${env.SERVER_URL}/${locale}/cocktails/${row.cocktail}` : undefined,
  suitableForDiet: row.vegan ? 'https://schema.org/VeganDiet' : undefined,
  offers: row.prices.map(({ label, priceCents }) => ({
    '@type': 'Offer',
    name: label ?? undefined,
    price: (priceCents / 10 ** minorDigits(currency)).toFixed(minorDigits(currency)),
    priceCurrency: currency,
    availability: row.soldOut ? 'https://schema.org/OutOfStock' : 'https://schema.org/InStock',
  })),
})
