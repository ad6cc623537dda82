import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { ownVenues } from '@/access/inOwnVenues'
import type { MembershipState } from '@/domain/billing/membershipLists'
import { IntegrationError } from '@/integrations/IntegrationError'
import { writeAudit } from '@/operations/audit/writeAudit'
import { connectionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { endMembership } from './endMembership'
import { readMembership } from './membershipRow'
import { membershipsOfGuest, type GuestMembership } from './membershipsOfGuest'

type Ended = { id: string; when: 'atPeriodEnd' | 'now'; req: PayloadRequest }

/** A manager ends a membership, of the venues that the user looks after. What was paid stays paid; a refund is a step of its own. */
export async function endMembershipAsStaff({ id, when, req }: Ended): Promise<{ state: MembershipState }> {
  const db = await connectionOf({ payload: req.payload })
  const membership = isUuid(id) ? await readMembership(id, db) : null
  if (!membership || !isOfUser(membership.venueId, req)) throw refusal('NOT_FOUND')
  try {
    await endMembership({ membership, when, req })
  } catch (error) {
    if (error instanceof IntegrationError) throw refusal('UNAVAILABLE')
    throw error
  }
  await writeAudit({
    action: 'update',
    collection: 'memberships',
    documentId: id,
    changes: { ended: when },
    req,
  })
  return { state: (await readMembership(id, db))!.state }
}

/** What a guest is entitled to. 404 for guests of other venues. */
export async function guestsMemberships({
  customerId,
  req,
}: {
  customerId: string
  req: PayloadRequest
}): Promise<GuestMembership[]> {
  const db = await connectionOf({ payload: req.payload })
  const { rows } = isUuid(customerId)
    ? await db.execute<{ venueId: string }>(
        sql`select venue_id as "venueId" from customers where id = ${customerId}::uuid`,
      )
    : { rows: [] }
  if (!rows[0] || !isOfUser(rows[0].venueId, req)) throw refusal('NOT_FOUND')
  return membershipsOfGuest({ customerId, now: new Date(), req: { payload: req.payload } })
}

const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

function isOfUser(venueId: string, { user }: PayloadRequest): boolean {
  const venues = ownVenues(user)
  return !venues || venues.includes(venueId)
}
