import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Refusal } from '@/queries/reservations/refusal'
import { typeset } from '../text/typeset'
import type { FieldErrors } from './fieldErrors'
import { fieldId } from './fieldId'
import { Notice } from './Notice'

type Props = { locale: Locale; refusal: Refusal; errors: FieldErrors }

/** Why it was not booked: what to correct, each leading to its field, or the one thing that stands in the way. */
export function Refused({ locale, refusal, errors }: Props) {
  const t = wordsFor(locale, 'reserve')
  const wrong = Object.entries(errors)
  if (wrong.length === 0) {
    return (
      <Notice title={t('refused')}>
        <p>
          {typeset(refusal.message, locale)} {t('kept')}
        </p>
      </Notice>
    )
  }
  return (
    <Notice title={t('correct')}>
      <ul>
        {wrong.map(([name, sentence]) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`} className="inline-flex min-h-9 items-center">
              {typeset(sentence, locale)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
