import type { BookParty, ServiceBook } from '@/domain/board/serviceBook'
import type { Say } from '@/i18n/admin/say'
import { clockOf } from '../model/clockOf'

type Props = { book: ServiceBook; say: Say }

/** Those whom somebody should greet, and those who need room: a line for each kind there is. */
export function BookGuests({ book, say }: Props) {
  const { groups, occasions, night, parties, tables, vips } = book
  const lines = [
    { key: 'vips', head: say('sb.bookVips'), ids: vips },
    { key: 'groups', head: say('sb.bookGroups'), ids: groups },
    { key: 'occasions', head: say('sb.bookOccasions'), ids: occasions },
  ]
  const partyOf = new Map(parties.map((party) => [party.id, party]))
  const tableOf = (party: BookParty) =>
    party.tables.map((id) => tables[id] ?? '').join('+') || say('sb.none').toUpperCase()
  return lines
    .filter(({ ids }) => ids.length > 0)
    .map(({ key, head, ids }) => (
      <section key={key} className="service-book__line">
        <h2>{head}</h2>
        <ul>
          {ids.flatMap((id) => {
            const party = partyOf.get(id)
            if (!party) return []
            const facts = [
              clockOf(party.startsAt, night.venue.timeZone),
              say('sb.persons', { n: party.partySize }),
              key === 'occasions' && party.occasion && say(`sb.occasion.${party.occasion}`).toLowerCase(),
            ]
            return [
              <li key={id}>
                <b>{tableOf(party)}</b> {party.name ?? say('sb.walkIn')} ({facts.filter(Boolean).join(', ')})
              </li>,
            ]
          })}
        </ul>
      </section>
    ))
}
