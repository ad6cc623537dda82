import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { MenuRow } from '@/queries/shapes/menuRow'
import { Drawing } from '../drawing/Drawing'
import { PriceSpan } from '../menu/Price'
import { soldOutWords } from '../menu/soldOutWords'
import { typeset } from '../text/typeset'

/** How many drinks a phone, a tablet and a desk have room for. */
const roomFor = (place: number) => (place < 4 ? '' : place < 6 ? 'max-sm:hidden' : 'max-lg:hidden')

/** The drinks of the season on one brass line, at their true relative size. */
export function Shelf({ locale, rows }: { locale: Locale; rows: MenuRow[] }) {
  const t = wordsFor(locale, 'home')
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="shelf" className="shelf mt-[clamp(3rem,5vw,5.5rem)]">
      <h2 id="shelf" className="sr-only">
        {t('shelf')}
      </h2>
      <ul className="wrap flex items-start justify-between">
        {rows.map((row, place) => (
          <li key={row.id} className={`group relative min-w-0 ${roomFor(place)}`}>
            <Drawing
              drawing={row.drawing}
              options={{ px: 300, fit: 'shelf', idSalt: 'shelf' }}
              className={`glass flex justify-center ${row.soldOut ? 'opacity-35 grayscale-80' : ''}`}
            />
            <div className="pt-3 text-center">
              <h3 className="display-small text-[1.02rem] leading-tight font-[440]">
                {row.cocktail ? (
                  <a
                    href={`/${locale}/cocktails/${row.cocktail}`}
                    className="row-link group-hover:text-accent-text"
                  >
                    {typeset(row.name, locale)}
                  </a>
                ) : (
                  typeset(row.name, locale)
                )}
              </h3>
              {row.soldOut ? (
                <p className="text-small text-stop">{soldOutWords(row.soldOut, row.kind, locale)}</p>
              ) : (
                <PriceSpan row={row} locale={locale} className="text-small text-text-3" />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
