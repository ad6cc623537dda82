import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { findAccountById } from '@/operations/accounts/account'
import { linkAddress, type LinkPurpose } from '@/operations/accounts/accountLink'
import { readOpenLink } from '@/operations/accounts/openAccountLink'
import { connectionOf } from '@/platform/database/transactions'
import { readVenueFacts } from '../readVenueFacts'
import { gone, type KindReader, type Reading } from './readout'

/**
 * A link to an account, derived when the mail goes out: the one that works now and no older one. Whoever has been let in,
 * or shut out, gets none.
 */
export function accountReader<Purpose extends LinkPurpose>(purpose: Purpose): KindReader<Purpose> {
  return async ({ message, now, req }) => {
    const { userId, locale } = message
    const venueId = message.venueId ?? (await firstVenue(req))
    const asked = {
      userId: userId ?? '',
      purpose,
      now: new Date(now.epochMilliseconds),
      req: req as PayloadRequest,
    }
    const account = userId ? await findAccountById(userId, asked.req) : null
    if (!account) return gone
    if (account.status !== (purpose === 'invitation' ? 'invited' : 'active'))
      return { outcome: 'skipped', reason: 'STATUS' }
    const link = await readOpenLink(asked)
    if (!link) return { outcome: 'skipped', reason: 'TOO_LATE' }
    if (link.number !== message.messageRevision) return { outcome: 'superseded', reason: 'CHANGED' }

    return {
      outcome: 'send',
      to: account.email,
      facts: {
        venue: venueId ? await readVenueFacts(venueId, locale, req) : null,
        colleague: { name: account.name, email: account.email },
        url: linkAddress(link.token, purpose),
        until: Temporal.Instant.fromEpochMilliseconds(link.until.getTime()),
        invitedBy: await nameOf(message.details.invitedBy, asked.req),
      },
    }
  }
}

/** Whoever invited may have left meanwhile; then nobody is named. */
async function nameOf(userId: string | undefined, req: PayloadRequest): Promise<string | null> {
  const account = userId ? await findAccountById(userId, req) : null
  return account?.status === 'active' ? account.name : null
}

/** Whoever is held to no place is written to in the name of the first, by its clock; a house without one has the product's. */
async function firstVenue(req: Reading['req']): Promise<string | null> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ id: string }>(
    sql`select id from venues order by created_at, id limit 1`,
  )
  return rows[0]?.id ?? null
}
