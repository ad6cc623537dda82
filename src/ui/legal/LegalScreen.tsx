import { dateLabel } from '@/domain/time/dateLabel'
import type { LegalKind } from '@/domain/site/legalKinds'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { LegalText } from '@/queries/getLegalText'
import { PageIntro } from '../text/PageIntro'
import { Prose } from '../text/Prose'
import { typeset } from '../text/typeset'

type Props = {
  locale: Locale
  kind: LegalKind
  text: LegalText
  /** The other versions that have held, latest first. */
  former: LegalText[]
  /** The day this one ceased to hold; null for the one in force. */
  heldUntil: string | null
}

/** Terms or privacy: what holds, since when, and what held before. */
export function LegalScreen({ locale, kind, text, former, heldUntil }: Props) {
  const t = wordsFor(locale, 'legal')
  const day = (date: string) => typeset(dateLabel(date, locale, 'medium'), locale)
  const whole = (date: string) => `${day(date)} ${date.slice(0, 4)}`
  return (
    <>
      <PageIntro locale={locale} title={text.title} lead={text.lead} />
      <div className="wrap columns-twelve gap-y-8 pt-[clamp(2rem,1.5rem+3vw,5rem)] lg:gap-x-8">
        <aside className="col-span-12 text-small text-text-2 lg:col-span-4">
          {heldUntil && (
            <p role="note" className="mb-6 border-l-3 border-accent bg-ground-1 px-4 py-3">
              {t('former', { date: whole(heldUntil) })} <a href={`/${locale}/${kind}`}>{t('toCurrent')}</a>
            </p>
          )}
          <p className="num">
            {t('since', { date: whole(text.inForceFrom) })}
            <br />
            {t('version', { version: text.version })}
          </p>
          {text.changes && <p className="mt-4 max-w-[22rem]">{typeset(text.changes, locale)}</p>}
          {former.length > 0 && (
            <details className="mt-6">
              <summary className="inline-flex min-h-11 items-center underline">{t('versions')}</summary>
              <ul className="num">
                {former.map(({ version, inForceFrom }) => (
                  <li key={version}>
                    <a href={`/${locale}/${kind}/${version}`} className="inline-flex min-h-11 items-center">
                      {t('versionSince', { version, date: whole(inForceFrom) })}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </aside>
        <Prose
          data={text.body}
          locale={locale}
          className="col-span-12 max-w-[40rem] text-text-2 lg:col-span-8"
        />
      </div>
    </>
  )
}
