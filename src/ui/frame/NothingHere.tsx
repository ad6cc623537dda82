import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { anyRequestId, requestContext } from '@/platform/http/requestContext'
import type { Api } from '@/queries/api'
import { getNavigation } from '@/queries/getNavigation'
import { typeset } from '../text/typeset'
import { Frame } from './Frame'

/** Not here: says so in the visitor's language and shows every way out. */
export async function NothingHere({ api, locale }: { api: Api; locale: Locale }) {
  const t = wordsFor(locale, 'notFound')
  const { main } = await getNavigation(api)
  const context = requestContext()
  const requestId = context?.isShared ? anyRequestId : context?.requestId
  return (
    <Frame still api={api} locale={locale} path="">
      <div className="wrap pt-[clamp(2rem,6vw,6rem)]">
        <h1 className="display max-w-[12em] text-h1">{typeset(t('title'), locale)}</h1>
        <p className="mt-6 max-w-measure text-lead text-text-2">{typeset(t('text'), locale)}</p>
        <ul className="mt-8 flex flex-wrap gap-3">
          <li>
            <a className="button" href={`/${locale}`}>
              {t('home')}
            </a>
          </li>
          {main.map(({ label, path }) => (
            <li key={path}>
              <a className="button" href={`/${locale}${path}`}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        {requestId && <p className="mt-12 text-small text-text-3">{t('requestId', { id: requestId })}</p>}
      </div>
    </Frame>
  )
}
