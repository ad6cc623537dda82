import { numberFormatOf } from '@/domain/text/numberFormatOf'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { MenuRow } from '@/queries/shapes/menuRow'
import { typeset } from '../text/typeset'
import { PriceList } from './Price'
import { RowPicture } from './RowPicture'
import { soldOutWords } from './soldOutWords'

type Props = { row: MenuRow; locale: Locale; level: 'h2' | 'h3' | 'h4' }

/** One thing on the menu: its glass stands on the hairline of its own row. */
export function RowOfMenu({ row, locale, level: Level }: Props) {
  const t = wordsFor(locale, 'menu')
  const isOff = row.soldOut !== null
  const facts = factsOf(row, locale)
  return (
    <li
      className={`menu-row keep-together group relative grid grid-cols-[4rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-t border-line py-4 last:border-b sm:grid-cols-[5.5rem_minmax(0,1fr)_auto] sm:gap-x-6 sm:px-1 ${row.cocktail ? 'hover:bg-ground-1' : ''}`}
    >
      <RowPicture row={row} />
      <Level
        className={`display-small text-h3 leading-[1.15] font-[420] wrap-break-word hyphens-auto ${isOff ? 'text-text-3' : ''}`}
      >
        {row.cocktail ? (
          <a href={`/${locale}/cocktails/${row.cocktail}`} className="row-link group-hover:text-accent-text">
            {typeset(row.name, locale)}
          </a>
        ) : (
          typeset(row.name, locale)
        )}
        {row.soldOut && (
          <span className="font-sans text-small font-medium tracking-normal whitespace-nowrap text-stop max-sm:block sm:ml-3">
            {soldOutWords(row.soldOut, row.kind, locale)}
          </span>
        )}
        {row.isNew && !isOff && (
          <span className="ml-3 font-sans text-small font-medium tracking-normal whitespace-nowrap text-accent-text">
            {t('new')}
          </span>
        )}
      </Level>
      <PriceList
        row={row}
        locale={locale}
        className={`${row.prices.length > 1 ? 'col-start-2 col-end-4 sm:col-start-3 sm:row-span-2 sm:self-start sm:pt-1.5' : ''} text-[1.08em] font-medium ${isOff ? 'text-text-3 line-through' : ''}`}
      />
      {row.description && (
        <p className={`col-start-2 text-text-2 ${row.prices.length > 1 ? '' : 'col-end-4 sm:col-end-3'}`}>
          {typeset(row.description, locale)}
        </p>
      )}
      {(row.taste || facts) && (
        <p className="col-span-2 col-start-2 mt-0.5 flex flex-wrap items-baseline justify-between gap-x-4 text-text-3">
          {row.taste && <span className="note">{typeset(row.taste, locale)}</span>}
          <span className="text-small">{facts}</span>
        </p>
      )}
    </li>
  )
}

/** Strength and allergens, in words. */
function factsOf(
  { strength, abvPercent, alcoholFree, kind, allergens, mayContain }: MenuRow,
  locale: Locale,
): string {
  const t = wordsFor(locale, 'menu')
  const strengths = wordsFor(locale, 'strength')
  const names = wordsFor(locale, 'allergens')
  const list = (some: MenuRow['allergens']) => some.map((allergen) => names(allergen)).join(', ')
  const percent = numberFormatOf(locale, { maximumFractionDigits: 1 })
  const facts = [
    strength ? strengths(strength) : null,
    !strength && abvPercent ? t('abv', { percent: percent.format(abvPercent) }) : null,
    !strength && !abvPercent && alcoholFree && kind !== 'food' ? strengths('alcohol-free') : null,
    allergens.length > 0 ? t('contains', { list: list(allergens) }) : null,
    mayContain.length > 0 ? t('mayContain', { list: list(mayContain) }) : null,
  ]
  return facts.filter(Boolean).join(' · ')
}
