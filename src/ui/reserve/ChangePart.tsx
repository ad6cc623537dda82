import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { GuestReservation } from '@/queries/reservations/getReservation'
import { typeset } from '../text/typeset'

type Props = { locale: Locale; path: string; reservation: GuestReservation }

/** The ways to another night, time or number of people. */
export function ChangePart({ locale, path, reservation }: Props) {
  const t = wordsFor(locale, 'manage')
  const party = wordsFor(locale, 'reserve')('party', { count: reservation.partySize })
  const ways = [
    { to: `${path}/change#night`, title: t('changeTime'), text: t('changeTimeText') },
    { to: `${path}/change`, title: t('changeParty'), text: t('changePartyText', { party }) },
  ]
  return (
    <section aria-labelledby="change">
      <h2 id="change" className="display mb-4 text-h2">
        {t('change')}
      </h2>
      <ul className="border-t border-line">
        {ways.map(({ to, title, text }) => (
          <li key={to} className="group relative border-b border-line py-4 pr-10">
            <a href={to} className="row-link display-small block text-h4 group-hover:text-accent-text">
              {title}
            </a>
            <span className="text-text-2">{typeset(text, locale)}</span>
            <span
              aria-hidden="true"
              className="absolute top-1/2 right-1.5 size-2.5 -translate-y-1/2 rotate-45 border-t-[1.5px] border-r-[1.5px] border-accent-text"
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
