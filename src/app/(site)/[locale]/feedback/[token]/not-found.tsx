import { requestContext } from '@/platform/http/requestContext'
import { wordsFor } from '@/i18n/site/words'
import { getVenue } from '@/queries/getVenue'
import { Frame } from '@/ui/frame/Frame'
import { typeset } from '@/ui/text/typeset'
import { siteApi } from '../../../siteApi'

/** A link to feedback that opens nothing: what may have happened, and whom to tell. */
export default async function NoVisitPage() {
  const locale = requestContext()?.language ?? 'pl'
  const t = wordsFor(locale, 'feedback')
  const api = await siteApi(locale)
  const { phone } = await getVenue(api)
  return (
    <Frame api={api} locale={locale} path="">
      <div className="wrap pt-[clamp(2rem,6vw,6rem)]">
        <h1 className="display max-w-[12em] text-h1">{typeset(t('gone'), locale)}</h1>
        <p className="mt-6 max-w-measure text-lead text-text-2">{typeset(t('goneText'), locale)}</p>
        {phone && (
          <p className="mt-8">
            <a className="button num" href={`tel:${phone.replace(/\s/g, '')}`}>
              {phone}
            </a>
          </p>
        )}
      </div>
    </Frame>
  )
}
