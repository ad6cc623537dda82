import type { SearchResults } from '@/domain/board/search'
import { dateLabel } from '@/domain/time/dateLabel'
import type { Say } from '@/i18n/admin/say'
import type { IconName } from '../icons/Icon'

export type Finding = { href: string; title: string; facts: string; icon: IconName }
export type FindingGroup = { key: keyof SearchResults; findings: Finding[] }

type Around = { admin: string; say: Say }

/** What was found as links with a line of facts each, in the order in which people ask for it; empty groups are left out. */
export function findingsOf(results: SearchResults, { admin, say }: Around): FindingGroup[] {
  const { guests = [], items = [], pages = [], reservations = [] } = results
  const document = (collection: string, id: string) => `${admin}/collections/${collection}/${id}`
  const groups: FindingGroup[] = [
    {
      key: 'reservations',
      findings: reservations.map(({ id, name, partySize, reference, serviceDate, status }) => ({
        href: document('reservations', id),
        title: name ?? say('sb.walkIn'),
        facts: [
          dateLabel(serviceDate, say.language, 'medium'),
          say.count('people', partySize),
          say(`status.${status}`).toLowerCase(),
          reference,
        ].join(' · '),
        icon: status,
      })),
    },
    {
      key: 'guests',
      findings: guests.map(({ email, id, isVip, name, phone, visits }) => ({
        href: document('customers', id),
        title: name,
        facts: [phone ?? email, say.count('visits', visits)].filter(Boolean).join(' · '),
        icon: isVip ? 'vip' : 'people',
      })),
    },
    {
      key: 'items',
      findings: items.map(({ collection, id, name }) => ({
        href: document(collection, id),
        title: name,
        facts: say(`searchKind.${collection}`),
        icon: collection === 'ingredients' ? 'drop' : 'glass',
      })),
    },
    {
      key: 'pages',
      findings: pages.map(({ collection, id, title }) => ({
        href: document(collection, id),
        title,
        facts: say(`searchKind.${collection}`),
        icon: collection === 'events' ? 'event' : 'page',
      })),
    },
  ]
  return groups.filter(({ findings }) => findings.length > 0)
}
