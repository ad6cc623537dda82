import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Menu, MenuSection } from '@/queries/getMenus'
import { shortTime } from '../text/shortTime'
import { typeset } from '../text/typeset'
import { passes, type MenuFilter } from './filters'
import { RowOfMenu } from './RowOfMenu'

type Props = { locale: Locale; menus: Menu[]; chosen: MenuFilter[] }

export function WholeMenu({ locale, menus, chosen }: Props) {
  const t = wordsFor(locale, 'menu')
  const rows = menus.flatMap(({ sections }) => sections.flatMap((section) => section.rows))
  const shown = rows.filter((row) => passes(row, chosen))
  return (
    <div className="wrap">
      {chosen.length > 0 && (
        <p role="status" className="num mt-6 flex flex-wrap items-center gap-x-4 text-text-2">
          {shown.length === 0 ? t('nothing') : t('matching', { shown: shown.length, all: rows.length })}
          <a href={`/${locale}/menu`} className="inline-flex min-h-11 items-center">
            {t('clear')}
          </a>
        </p>
      )}
      {rows.length === 0 && <p className="mt-8 text-lead text-text-2">{t('empty')}</p>}
      {menus.map((menu, place) => (
        <OneMenu key={menu.slug} menu={menu} isFirst={place === 0} locale={locale} chosen={chosen} />
      ))}
      {rows.length > 0 && (
        <p className="mt-8 max-w-[40rem] text-small text-text-3">{typeset(t('prices'), locale)}</p>
      )}
    </div>
  )
}

type OneProps = { menu: Menu; isFirst: boolean; locale: Locale; chosen: MenuFilter[] }

/** The first menu stands under the title of the page; the others bring a title of their own. */
function OneMenu({ menu, isFirst, locale, chosen }: OneProps) {
  const sections = menu.sections
    .map((section) => ({ ...section, rows: section.rows.filter((row) => passes(row, chosen)) }))
    .filter(({ rows }) => rows.length > 0)
  if (sections.length === 0) return null
  return (
    <section aria-labelledby={`menu-${menu.slug}`} id={menu.slug}>
      <div className={isFirst ? 'sr-only' : 'mt-(--section) border-t border-accent pt-8'}>
        <h2 id={`menu-${menu.slug}`} className="display text-h1">
          {typeset(menu.name, locale)}
        </h2>
        {!isFirst && menu.intro && (
          <p className="mt-3 max-w-measure text-lead text-text-2">{typeset(menu.intro, locale)}</p>
        )}
        {menu.served && <Served served={menu.served} locale={locale} />}
      </div>
      {sections.map((section) => (
        <Section key={section.id} section={section} locale={locale} />
      ))}
    </section>
  )
}

function Served({ served, locale }: { served: NonNullable<Menu['served']>; locale: Locale }) {
  const t = wordsFor(locale, 'menu')
  return (
    <p className="num mt-2 text-small text-text-3">
      {t('served', { from: shortTime(served.from), to: shortTime(served.to) })}
      {!served.isNow && <span className="text-stop"> · {t('notNow')}</span>}
    </p>
  )
}

function Section({ section, locale }: { section: MenuSection; locale: Locale }) {
  return (
    <section
      id={section.anchor}
      aria-labelledby={`${section.anchor}-title`}
      className="menu-section columns-twelve scroll-mt-16 lg:gap-x-8 pt-[clamp(3rem,5vw,5.5rem)]"
    >
      <div className="col-span-12 mb-4 self-start lg:sticky lg:top-26 lg:col-span-4 lg:mb-0">
        <h3 id={`${section.anchor}-title`} className="display mb-2 text-h2">
          {typeset(section.title, locale)}
        </h3>
        {section.note && <p className="note text-text-2">{typeset(section.note, locale)}</p>}
      </div>
      <ul className="col-span-12 lg:col-span-8">
        {section.rows.map((row) => (
          <RowOfMenu key={row.id} row={row} locale={locale} level="h4" />
        ))}
      </ul>
    </section>
  )
}
