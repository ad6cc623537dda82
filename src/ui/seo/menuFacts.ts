import type { Graph, MenuItem } from 'schema-dts'
import { env } from '@/env'
import { htmlLang, type Locale } from '@/i18n/site/locales'
import type { Menu } from '@/queries/getMenus'
import type { Venue } from '@/queries/getVenue'
import type { MenuRow } from '@/queries/shapes/menuRow'
import { houseId } from './barOrPub'
import { dietsOf } from './dietsOf'
import { offerOf } from './offerOf'

type Facts = { menus: Menu[]; venue: Venue; locale: Locale }

/** The menus as schema.org reads them: sections, items, what each size costs and who may drink it. */
export const menuFacts = ({ menus, venue, locale }: Facts): Omit<Graph, '@context'> => ({
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

const itemFacts = (row: MenuRow, { currency }: Venue, locale: Locale): MenuItem => ({
  '@type': 'MenuItem',
  name: row.name,
  description: row.description ?? undefined,
  url: row.cocktail ? `${env.SERVER_URL}/${locale}/cocktails/${row.cocktail}` : undefined,
  suitableForDiet: dietsOf(row),
  offers: row.prices.map(({ label, priceCents }) =>
    offerOf({ priceCents, currency, name: label, isSoldOut: row.soldOut !== null }),
  ),
})
