import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { PlaceOnMenu } from '@/queries/getPlaceOnMenu'
import { typeset } from '../text/typeset'

/** The way back: the menu, and the section the drink stands in. */
export function DrinkTrail({ locale, section }: { locale: Locale; section: PlaceOnMenu['section'] }) {
  const t = wordsFor(locale, 'cocktail')
  const menu = wordsFor(locale, 'menu')
  return (
    <nav aria-label={t('path')} className="no-print pt-4 text-small text-text-3">
      <ol className="flex flex-wrap items-center gap-x-2">
        <li>
          <a href={`/${locale}/menu`} className="bare inline-flex min-h-9 items-center hover:underline">
            {menu('title')}
          </a>
        </li>
        {section && (
          <li className="flex items-center gap-x-2">
            <span aria-hidden="true">›</span>
            <a
              href={`/${locale}/menu#${section.anchor}`}
              className="bare inline-flex min-h-9 items-center hover:underline"
            >
              {typeset(section.title, locale)}
            </a>
          </li>
        )}
      </ol>
    </nav>
  )
}
