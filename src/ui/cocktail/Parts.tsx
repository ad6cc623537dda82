import type { CSSProperties } from 'react'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Cocktail, Part } from '@/queries/getCocktail'
import { typeset } from '../text/typeset'
import { amountWords } from './amountWords'

/** What is in it: each part with its colour, its amount and a bar of its share. */
export function Parts({ locale, cocktail }: { locale: Locale; cocktail: Cocktail }) {
  const t = wordsFor(locale, 'cocktail')
  const most = Math.max(1, ...cocktail.parts.map(({ ml }) => ml ?? 0))
  return (
    <table className="w-full border-collapse">
      <caption className="display-small pb-2 text-left text-h4">{t('inside')}</caption>
      <tbody className="border-b border-line">
        {cocktail.parts.map((part) => (
          <PartRow key={part.id} part={part} most={most} locale={locale} />
        ))}
        {cocktail.garnish && (
          <tr className="border-t border-line">
            <th scope="row" className="py-2.5 pr-4 text-left font-normal text-text-3">
              <span className="pl-6">{t('garnish')}</span>
            </th>
            <td colSpan={2} className="py-2.5 text-right text-text-2">
              {typeset(cocktail.garnish, locale)}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function PartRow({ part, most, locale }: { part: Part; most: number; locale: Locale }) {
  const t = wordsFor(locale, 'cocktail')
  const remarks = [
    part.note,
    part.optional ? t('optional') : null,
    part.substitutes.length > 0 ? t('or', { list: part.substitutes.join(', ') }) : null,
  ].filter(Boolean)
  return (
    <tr
      className="border-t border-line"
      style={{ '--colour': part.colour ?? 'transparent' } as CSSProperties}
    >
      <th scope="row" className="py-2.5 text-left font-medium">
        <span className="grid grid-cols-[0.7rem_1fr] items-baseline gap-x-3">
          <span aria-hidden="true" className="size-3 rounded-pill border border-line-ui bg-(--colour)" />
          {typeset(part.name, locale)}
          {remarks.length > 0 && (
            <span className="col-start-2 text-small font-normal text-text-3">
              {typeset(remarks.join(' · '), locale)}
            </span>
          )}
        </span>
      </th>
      <td className="num py-2.5 pl-4 text-right whitespace-nowrap">
        {typeset(amountWords(part, locale), locale)}
      </td>
      <td className="w-[26%] py-2.5 pl-5" aria-hidden="true">
        {part.ml !== null && (
          <span
            className="block h-2.5 rounded-r-[1px] bg-(--colour) outline outline-line-2"
            style={{ width: `${Math.max(2, (100 * part.ml) / most).toFixed(1)}%` }}
          />
        )}
      </td>
    </tr>
  )
}
