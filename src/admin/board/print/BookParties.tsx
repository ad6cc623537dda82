import type { BookParty, ServiceBook } from '@/domain/board/serviceBook'
import type { Say } from '@/i18n/admin/say'
import { clockOf } from '../model/clockOf'
import { Tick } from './Tick'

type Props = { book: ServiceBook; say: Say }

/** Who comes, by half hour, each with a box to tick. */
export function BookParties({ book, say }: Props) {
  const { arrivals, night, parties, tables } = book
  const clock = (instant: string) => clockOf(instant, night.venue.timeZone)
  const columns = arrivals
    .map((column, index) => {
      const from = Date.parse(column.startsAt)
      const until = index + 1 < arrivals.length ? Date.parse(arrivals[index + 1]!.startsAt) : Infinity
      const first = index === 0 ? -Infinity : from
      return {
        column,
        parties: parties.filter(
          ({ startsAt }) => Date.parse(startsAt) >= first && Date.parse(startsAt) < until,
        ),
      }
    })
    .filter((group) => group.parties.length > 0)
  return (
    <table>
      <thead>
        <tr>
          <td />
          <th scope="col">{say('sb.col.time')}</th>
          <th scope="col">{say('sb.col.people')}</th>
          <th scope="col">{say('sb.col.table')}</th>
          <th scope="col">{say('sb.col.guest')}</th>
          <th scope="col">{say('sb.col.status')}</th>
          <th scope="col">{say('sb.col.notes')}</th>
        </tr>
      </thead>
      {columns.map(({ column, parties: inColumn }) => (
        <tbody key={column.startsAt}>
          <tr className="is-group">
            <th scope="rowgroup" colSpan={7}>
              <b>{clock(column.startsAt)}</b>{' '}
              {column.maxCovers === null
                ? say.count('sbArriving', column.covers)
                : say('sb.arrivingOf', { n: column.covers, limit: column.maxCovers })}
            </th>
          </tr>
          {inColumn.map((party) => (
            <tr key={party.id}>
              <td>
                <Tick isDone={party.status === 'seated'} />
              </td>
              <td>
                {clock(party.startsAt)}–{clock(party.endsAt)}
              </td>
              <td>
                <b>{party.partySize}</b>
              </td>
              <td>
                <b>{party.tables.map((id) => tables[id] ?? '').join('+') || say('sb.none').toUpperCase()}</b>
              </td>
              <td>
                {party.name ?? say('sb.walkIn').toLowerCase()}
                {party.guest && (party.guest.isVip || party.guest.isRegular) && ' ★'}
              </td>
              <td>{say(`status.${party.status}`).toLowerCase()}</td>
              <td>{notesOf(party, say)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function notesOf({ allergies, notes, occasion, staffNotes }: BookParty, say: Say) {
  const rest = [occasion && say(`sb.occasion.${occasion}`).toLowerCase(), notes, staffNotes]
    .filter(Boolean)
    .join('. ')
  return (
    <>
      {allergies && (
        <b>
          {say('sb.allergyShort')}: {allergies}
        </b>
      )}
      {allergies && rest && '. '}
      {rest}
    </>
  )
}
