import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Menu } from '@/queries/getMenus'
import { typeset } from '../text/typeset'
import { MENU_FILTERS, passes, withFilter, type MenuFilter } from './filters'

type Props = { locale: Locale; menus: Menu[]; chosen: MenuFilter[] }

/** Ways to the sections, and the filters: plain links, so that they work before any script has come. */
export function MenuFilters({ locale, menus, chosen }: Props) {
  const t = wordsFor(locale, 'menu')
  const sections = menus
    .flatMap((menu) => menu.sections)
    .filter(({ rows }) => rows.some((row) => passes(row, chosen)))
  return (
    <div className="no-print mt-8 border-y border-line bg-ground max-sm:border-b-0 lg:sticky lg:top-0 lg:z-10">
      <div className="wrap flex flex-wrap items-center gap-x-8 gap-y-2 py-3">
        <nav aria-label={t('sections')} className="min-w-0 flex-1 max-lg:basis-full">
          <ul className="-mx-1 flex gap-6 overflow-x-auto pl-1 [scrollbar-width:none] [mask-image:linear-gradient(to_right,black_calc(100%-3rem),transparent)] pr-12">
            {sections.map(({ anchor, title }) => (
              <li key={anchor}>
                <a
                  href={`#${anchor}`}
                  className="bare inline-block py-2.5 whitespace-nowrap text-text-2 hover:text-accent-text"
                >
                  {typeset(title, locale)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div role="group" aria-label={t('filters')}>
          <ul className="flex flex-wrap gap-2">
            {MENU_FILTERS.map((filter) => (
              <li key={filter}>
                <a
                  href={`/${locale}/menu${withFilter(chosen, filter)}`}
                  aria-current={chosen.includes(filter) ? 'true' : undefined}
                  className="pill"
                >
                  {t(filter)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
