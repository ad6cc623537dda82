import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Alternative } from '@/queries/reservations/refusal'
import { shortTime } from '../text/shortTime'
import { typeset } from '../text/typeset'
import { Notice } from './Notice'
import { RadioTile } from './RadioTile'

type Props = { locale: Locale; time: string; alternatives: Alternative[] }

/** Somebody was faster: the three nearest starts, to choose like any other. */
export function LostSlot({ locale, time, alternatives }: Props) {
  const t = wordsFor(locale, 'reserve')
  return (
    <Notice title={t('lost', { time })}>
      <p>
        {t('kept')} {alternatives.length === 0 && typeset(t('noneNear'), locale)}
      </p>
      {alternatives.length > 0 && (
        <fieldset className="mt-1">
          <legend>{typeset(t('nearest'), locale)}:</legend>
          <div className="num mt-3 flex flex-wrap gap-2">
            {alternatives.map(({ startsAt, label }) => (
              <RadioTile
                key={startsAt}
                form="book"
                name="startsAt"
                value={startsAt}
                spoken={shortTime(label)}
                className="min-h-12 min-w-22 border-free px-3 font-medium"
              >
                {shortTime(label)}
              </RadioTile>
            ))}
          </div>
        </fieldset>
      )}
    </Notice>
  )
}
