import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Door } from '@/queries/getHome'
import { Drawing } from '../drawing/Drawing'
import { typeset } from '../text/typeset'

/** Doors into the sections of the menu, each with a drink in it. */
export function Doors({ locale, doors }: { locale: Locale; doors: Door[] }) {
  const t = wordsFor(locale, 'home')
  if (doors.length === 0) return null
  return (
    <section aria-labelledby="doors" className="wrap pt-(--section)">
      <h2 id="doors" className="display text-h2">
        {t('doors')}
      </h2>
      <ul className="mt-8 grid grid-cols-2 gap-px border-y border-line-2 bg-line lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none">
        {doors.map(({ anchor, title, note, count, drink }) => (
          <li
            key={anchor}
            className="group relative bg-ground px-3 py-4 last:odd:col-span-2 hover:bg-ground-1 sm:p-6 lg:last:odd:col-span-1"
          >
            {drink && (
              <Drawing
                drawing={drink.drawing}
                options={{ px: 220, even: 0.2, idSalt: 'door' }}
                className="mb-4 flex h-36 justify-center lg:h-52"
              />
            )}
            <div className="grid grid-cols-[1fr_auto] items-start gap-3">
              <div>
                <h3 className="display-small text-h4">
                  <a href={`/${locale}/menu#${anchor}`} className="row-link group-hover:text-accent-text">
                    {typeset(title, locale)}
                  </a>
                </h3>
                {note && <p className="note text-text-2">{typeset(note, locale)}</p>}
              </div>
              <span className="num pt-0.5 text-text-3">
                <span aria-hidden="true">{count}</span>
                <span className="sr-only">{t('drinks', { count })}</span>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
