import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { EventType } from '@/domain/events/catalogue'
import { transactionOf } from '@/platform/database/transactions'
import { checkedData, type EventData } from './eventData'
import { writeDeliveries } from './writeDeliveries'

type Data<Type extends EventType> = Omit<EventData<Type>, 'venue'>

type Noted<Type extends EventType> = {
  type: Type
  venueId: string
  /** Id of what it is about. */
  subject: string | null
  /** Asked only where somebody listens. */
  data: Data<Type> | (() => Promise<Data<Type>>)
  now?: Date
  req: PayloadRequest
}

/**
 * Tells the webhooks that asked for it what has happened, with the transaction of the request: rolled back, nothing is sent.
 * Where nobody listens it costs one statement.
 */
export async function noteEvent<Type extends EventType>(noted: Noted<Type>): Promise<void> {
  const { type, venueId, subject, now, req } = noted
  const listeners = await listenersTo([type], venueId, req)
  const here = listeners.get(type)
  if (!here) return
  const data = typeof noted.data === 'function' ? await noted.data() : noted.data
  const whole = checkedData(type, { ...data, venue: here.venue } as EventData<Type>)
  await writeDeliveries({ type, data: whole, subject, venueId, webhookIds: here.webhookIds, now, req })
}

export type Listeners = Map<string, { venue: { id: string; slug: string }; webhookIds: string[] }>

/** Which webhooks that are switched on hear of these events at a venue, by event. */
export async function listenersTo(
  types: readonly EventType[],
  venueId: string,
  req: PayloadRequest,
): Promise<Listeners> {
  if (types.length === 0) return new Map()
  const tx = await transactionOf(req)
  const asked = sql.join(
    types.map((type) => sql`${type}`),
    sql`, `,
  )
  const { rows } = await tx.execute<{ type: string; slug: string; webhooks: string[] }>(sql`
    select chosen.value::text as type, v.slug, array_agg(w.id::text order by w.created_at, w.id) as webhooks
    from webhooks w
    join webhooks_events chosen on chosen.parent_id = w.id
    join venues v on v.id = ${venueId}::uuid
    where w.active and chosen.value::text in (${asked})
      and (not exists (select from webhooks_rels r where r.parent_id = w.id and r.path = 'venues')
        or exists (select from webhooks_rels r where r.parent_id = w.id and r.path = 'venues' and r.venues_id = v.id))
    group by chosen.value, v.slug`)
  return new Map(
    rows.map(({ type, slug, webhooks }) => [type, { venue: { id: venueId, slug }, webhookIds: webhooks }]),
  )
}
