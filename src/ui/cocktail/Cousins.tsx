import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Cousin } from '@/queries/getCousins'
import { Drawing } from '../drawing/Drawing'
import { Part } from '../text/Part'
import { typeset } from '../text/typeset'

/** The family, each on a short shelf of its own. */
export function Cousins({ locale, cousins }: { locale: Locale; cousins: Cousin[] }) {
  const t = wordsFor(locale, 'cocktail')
  if (cousins.length === 0) return null
  return (
    <Part id="family" title={t('family')}>
      <ul className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        {cousins.map(({ slug, name, taste, drawing }) => (
          <li key={slug} className="group relative">
            <div className="mb-4 flex h-44 justify-center border-b border-accent">
              <Drawing
                drawing={drawing}
                options={{ px: 150, even: 0.2, idSalt: slug }}
                className="h-[11.4rem] flex-none"
              />
            </div>
            <h3 className="display-small text-h4">
              <a href={`/${locale}/cocktails/${slug}`} className="row-link group-hover:text-accent-text">
                {typeset(name, locale)}
              </a>
            </h3>
            {taste && <p className="text-small text-text-3">{typeset(taste, locale)}</p>}
          </li>
        ))}
      </ul>
    </Part>
  )
}
