import type { CSSProperties } from 'react'
import type { ServiceBook } from '@/domain/board/serviceBook'
import { dateLabel } from '@/domain/time/dateLabel'
import type { Say } from '@/i18n/admin/say'
import { clockOf } from '../model/clockOf'
import { BookGuests } from './BookGuests'
import { Tick } from './Tick'

type Props = { book: ServiceBook; say: Say }

/** The night at a glance: covers by half hour, allergies in a box, who waits. */
export function BookTop({ book, say }: Props) {
  const { allergies, arrivals, asOf, covers, night, parties, seats, tables, waiting } = book
  const clock = (instant: string) => clockOf(instant, night.venue.timeZone)
  const most = Math.max(1, ...arrivals.map((one) => one.covers))
  const hours = night.opensAt && night.closesAt ? `${clock(night.opensAt)}–${clock(night.closesAt)}` : null
  return (
    <>
      <header className="service-book__head">
        <div>
          <h1>{dateLabel(night.serviceDate, say.language)}</h1>
          <p>{[say('sb.serviceBook'), night.venue.name, night.name, hours].filter(Boolean).join(' · ')}</p>
        </div>
        <p>
          {say('sb.bookAsOf', { time: clock(asOf) })} · {say.count('bookings', parties.length)} ·{' '}
          {say.count('people', covers)}, {say('sb.seats', { n: seats })}
          <br />
          {say('sb.confidential')}
        </p>
      </header>
      <div className="service-book__chart" role="img" aria-label={say('sb.arrivals')}>
        {arrivals.map((one) => (
          <span key={one.startsAt}>
            <b>{one.covers ? `${one.covers}${one.isOver ? '!' : ''}` : ''}</b>
            <i
              className={one.isOver ? 'is-over' : undefined}
              style={{ '--v': one.covers / most } as CSSProperties}
            />
            <small>{clock(one.startsAt).endsWith('00') ? clock(one.startsAt) : ''}</small>
          </span>
        ))}
      </div>
      {allergies.length > 0 && (
        <section className="service-book__box">
          <h2>{say('sb.allergies')}</h2>
          <ul>
            {allergies.map((one, index) => (
              <li key={index}>
                <b>{one.tables.map((id) => tables[id] ?? '').join('+') || say('sb.none')}</b> {one.allergies}{' '}
                ({one.name ?? say('sb.walkIn')}, {clock(one.startsAt)})
              </li>
            ))}
          </ul>
        </section>
      )}
      <BookGuests book={book} say={say} />
      {waiting.length > 0 && (
        <section className="service-book__line">
          <h2>{say('sb.waiting')}</h2>
          <ul>
            {waiting.map((one) => (
              <li key={one.id}>
                <Tick /> <b>{one.partySize}</b> {one.name ?? say('sb.walkIn')} ({clock(one.wantedFrom)}–
                {clock(one.wantedTo)}
                {one.phone && `, ${one.phone}`})
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
