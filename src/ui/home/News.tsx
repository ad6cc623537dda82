import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Home } from '@/queries/getHome'
import { typeset } from '../text/typeset'

export function News({ locale, news }: { locale: Locale; news: Home['news'] }) {
  const t = wordsFor(locale, 'home')
  if (news.length === 0) return null
  return (
    <section aria-labelledby="news" className="wrap columns-twelve pt-(--section)">
      <h2 id="news" className="display col-span-12 text-h2 lg:col-span-4">
        {t('news')}
      </h2>
      <ol className="col-span-12 mt-6 lg:col-span-8 lg:mt-0">
        {news.map(({ id, when, title, text, link }) => (
          <li
            key={id}
            className="group relative grid gap-x-6 border-t border-line py-6 last:border-b sm:grid-cols-[11rem_1fr]"
          >
            <p className="num text-small text-text-3 sm:pt-2">{when && typeset(when, locale)}</p>
            <div>
              <h3 className="display-small mb-2 text-h3">
                {link ? (
                  <a href={`/${locale}${link}`} className="row-link group-hover:text-accent-text">
                    {typeset(title, locale)}
                  </a>
                ) : (
                  typeset(title, locale)
                )}
              </h3>
              {text && <p className="max-w-[32rem] text-text-2">{typeset(text, locale)}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
