import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { NightChoice } from '../reserve/NightChoice'
import { TimeChoice } from '../reserve/TimeChoice'
import { Part } from '../text/Part'

const nights = (['open', 'few', 'full', 'closed', 'notYet'] as const).map((state, place) => ({
  date: `2037-05-1${place + 1}`,
  state,
}))
const times = (['many', 'few', 'last', 'gone', 'wait', 'wish'] as const).map((band, place) => ({
  startsAt: `2037-05-11T1${place}:00:00Z`,
  label: `${place + 14}:00`,
  isAfterMidnight: false,
  band,
  slot: null,
}))

/** Nights and times that one may choose, in every state; the first of each is chosen. */
export function Tiles({ locale }: { locale: Locale }) {
  return (
    <Part id="tiles" title={wordsFor(locale, 'ui')('tiles')}>
      <NightChoice locale={locale} nights={nights} chosen={nights[0]!.date} earlier="#tiles" later="#tiles" />
      <div className="mt-8">
        <TimeChoice locale={locale} options={times} chosen={times[0]!.startsAt} />
      </div>
    </Part>
  )
}
