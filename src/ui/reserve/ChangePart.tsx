import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { GuestReservation } from '@/queries/reservations/getReservation'
import { typeset } from '../text/typeset'
import type { Order } from './GuestOrder'
import { TextField } from './TextField'

type Props = { locale: Locale; reservation: GuestReservation; order: Order }

/** The ways to another night, time or number of people, and a word to the bar. */
export function ChangePart({ locale, reservation, order }: Props) {
  const { path } = order
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
            <Arrow className="rotate-45" />
          </li>
        ))}
        <li className="border-b border-line">
          <details className="group/wish">
            <summary className="group relative list-none py-4 pr-10">
              <span className="display-small block text-h4 group-hover:text-accent-text">
                {t('changeNotes')}
              </span>
              <span className="text-text-2">{typeset(t('changeNotesText'), locale)}</span>
              <Arrow className="rotate-135 group-open/wish:-rotate-45" />
            </summary>
            <form method="post" action={path} className="pb-6">
              <input type="hidden" name="key" value={`${order.formKey}-notes`} />
              <input type="hidden" name="revision" value={order.revision} />
              <TextField
                name="notes"
                label={t('notes')}
                value={reservation.notes ?? ''}
                maxLength={1000}
                isLong
              />
              <button name="intent" value="notes" className="button mt-4 max-sm:w-full">
                {t('saveNotes')}
              </button>
            </form>
          </details>
        </li>
      </ul>
    </section>
  )
}

const Arrow = ({ className }: { className: string }) => (
  <span
    aria-hidden="true"
    className={`absolute top-1/2 right-1.5 size-2.5 -translate-y-1/2 border-t-[1.5px] border-r-[1.5px] border-accent-text ${className}`}
  />
)
