import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { StaffAlert } from '@/domain/messages/staffAlerts'
import { transactionOf } from '@/platform/database/transactions'

export type Addressees = {
  venue: { id: string; slug: string }
  to: { email: string; locale: 'pl' | 'en' }[]
}

type Question = { alert: StaffAlert; venueId: string | null; req: PayloadRequest }

/**
 * Who hears of an alert, by venue: nobody where the venue does not want such; the people chosen there and its address for
 * alerts; where nobody is chosen, the owners and managers who work there. Whoever has left hears of nothing any more.
 */
export async function readAddressees({ alert, venueId, req }: Question): Promise<Addressees[]> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<Addressees['venue'] & { emails: string[]; locale: 'pl' | 'en' }>(sql`
    with chosen as (
      select v.id as venue_id, lower(u.email) as email from venues v
      join venues_rels r on r.parent_id = v.id and r.path = 'alerts.people'
      join users u on u.id = r.users_id and u.status = 'active'
      union
      select v.id, lower(v.messaging_alert_email) from venues v where coalesce(v.messaging_alert_email, '') <> ''
    ), bosses as (
      select v.id as venue_id, lower(u.email) as email from venues v join users u on u.role in ('owner', 'manager')
        and u.status = 'active'
      where not exists (select from users_rels r where r.parent_id = u.id and r.path = 'venues')
        or exists (select from users_rels r where r.parent_id = u.id and r.path = 'venues' and r.venues_id = v.id)
    )
    select v.id, v.slug, coalesce(v.messaging_alert_locale::text, 'pl') as locale,
      array(select email from chosen c where c.venue_id = v.id
        union all
        select email from bosses b where b.venue_id = v.id
          and not exists (select from chosen c where c.venue_id = v.id)
        order by 1) as emails
    from venues v
    where (${venueId}::uuid is null or v.id = ${venueId}::uuid)
      and exists (select from venues_alerts_kinds k where k.parent_id = v.id and k.value::text = ${alert})
    order by v.created_at, v.id`)
  return rows.map(({ id, slug, emails, locale }) => ({
    venue: { id, slug },
    to: emails.map((email) => ({ email, locale })),
  }))
}
