import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { requestContext } from '@/platform/http/requestContext'
import { getVenue } from '@/queries/getVenue'
import { Frame } from '@/ui/frame/Frame'
import { typeset } from '@/ui/text/typeset'
import { siteApi } from './siteApi'

/**
 * A link to a reservation or to feedback that opens nothing: what may have happened, and whom to ask. It is made here, with
 * its status, because the platform's own is empty until scripts have come.
 */
export async function gone(locale: Locale, about: 'manage' | 'feedback'): Promise<ReactNode> {
  const t = wordsFor(locale, about)
  const api = await siteApi(locale)
  const { phone } = await getVenue(api)
  const context = requestContext()
  if (context) context.pageStatus = 404
  return (
    <Frame still api={api} locale={locale} path="">
      <div className="wrap pt-[clamp(2rem,6vw,6rem)]">
        <h1 className="display max-w-[12em] text-h1">{typeset(t('gone'), locale)}</h1>
        <p className="mt-6 max-w-measure text-lead text-text-2">{typeset(t('goneText'), locale)}</p>
        <p className="mt-8 flex flex-wrap gap-3">
          {phone && (
            <a className="button num" href={`tel:${phone.replace(/\s/g, '')}`}>
              {phone}
            </a>
          )}
          <a className="button" href={`/${locale}/reserve`}>
            {t('again')}
          </a>
        </p>
      </div>
    </Frame>
  )
}
