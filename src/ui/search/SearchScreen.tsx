import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Finding, Findings } from '@/queries/searchSite'
import { Drawing } from '../drawing/Drawing'
import { PageIntro } from '../text/PageIntro'
import { Part } from '../text/Part'
import { typeset } from '../text/typeset'

type Props = { locale: Locale; question: string; found: Findings | null }

/** A question to the whole site: a plain form, so that its answer has an address. */
export function SearchScreen({ locale, question, found }: Props) {
  const t = wordsFor(locale, 'search')
  const count = found ? found.drinks.length + found.menu.length + found.pages.length : 0
  return (
    <>
      <PageIntro locale={locale} title={t('title')} />
      <div className="wrap">
        <form action={`/${locale}/search`} role="search" className="mt-8 flex max-w-[40rem] gap-3">
          <label htmlFor="question" className="sr-only">
            {t('question')}
          </label>
          <input
            id="question"
            name="q"
            type="search"
            defaultValue={question}
            maxLength={80}
            required
            autoComplete="off"
            enterKeyHint="search"
            placeholder={t('example')}
            className="min-h-12 min-w-0 flex-1 rounded-cut border border-line-ui bg-ground-1 px-4 placeholder:text-text-3"
          />
          <button className="button">{t('search')}</button>
        </form>
        {found && (
          <p role="status" className="num mt-6 text-text-2">
            {count === 0 ? typeset(t('nothing', { question }), locale) : t('found', { count })}
          </p>
        )}
        {found && count === 0 && (
          <p className="mt-2">
            <a href={`/${locale}/menu`} className="inline-flex min-h-11 items-center">
              {t('menu')}
            </a>
          </p>
        )}
        {found?.drinks.length ? (
          <Part id="drinks" title={t('drinks')}>
            <List locale={locale} findings={found.drinks} />
          </Part>
        ) : null}
        {found?.menu.length ? (
          <Part id="on-menu" title={t('onMenu')}>
            <List locale={locale} findings={found.menu} />
          </Part>
        ) : null}
        {found?.pages.length ? (
          <Part id="pages" title={t('pages')}>
            <List locale={locale} findings={found.pages} />
          </Part>
        ) : null}
      </div>
    </>
  )
}

const List = ({ locale, findings }: { locale: Locale; findings: Finding[] }) => (
  <ul>
    {findings.map(({ path, name, text, drawing }, place) => (
      <li
        key={`${path} ${name}`}
        className={`group relative grid items-center gap-x-4 border-t border-line py-3 last:border-b hover:bg-ground-1 ${drawing ? 'grid-cols-[4rem_1fr]' : 'sm:px-1'}`}
      >
        {drawing && (
          <Drawing
            drawing={drawing}
            options={{ px: 56, idSalt: `found-${place}` }}
            className="row-span-2 h-16 justify-self-center"
          />
        )}
        <h3 className="display-small text-h4">
          <a href={`/${locale}${path}`} className="row-link group-hover:text-accent-text">
            {typeset(name, locale)}
          </a>
        </h3>
        {text && <p className="line-clamp-2 text-small text-text-2">{typeset(text, locale)}</p>}
      </li>
    ))}
  </ul>
)
