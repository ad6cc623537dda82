import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { ownVenues } from '@/access/inOwnVenues'
import { mayLookAfter } from '@/access/mayLookAfter'
import type { Role } from '@/access/roles'
import { writeAudit } from '@/operations/audit/writeAudit'
import { withTransaction } from '@/platform/database/transactions'
import { fieldsAtFault } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import { findAccount } from './account'
import { holdToLookAfter } from './accountToLookAfter'
import { sendAccountMail } from './sendAccountMail'

export type Invited = { name: string; email: string; role: Role; language: 'pl' | 'en'; venues: string[] }

/**
 * Makes an account that cannot sign in yet and mails its owner a link to a name and password of their own. Whoever is held
 * to some venues invites to those.
 */
export async function inviteColleague(
  { name, email, role, language, venues }: Invited,
  { now, req }: { now: Date; req: PayloadRequest },
): Promise<{ id: string }> {
  const own = ownVenues(req.user)
  const places = venues.length > 0 ? venues : (own ?? [])
  if (!mayLookAfter(req.user, { role, venues: places })) throw refusal('FORBIDDEN')
  if (own && places.some((venue) => !own.includes(venue))) throw refusal('FORBIDDEN')

  return withTransaction(req, async () => {
    if (await findAccount(email, req)) throw fieldsAtFault([{ path: 'email', message: 'NOT_UNIQUE' }])
    // As the house: who may invite whom was decided above, and the status is nobody's to write.
    const { id } = await req.payload.create({
      collection: 'users',
      data: { name, email, role, language, venues: places, status: 'invited', password: nobodyKnows() },
      req,
    })
    await sendAccountMail({ userId: id, purpose: 'invitation', invitedBy: req.user?.id, now, req })
    return { id }
  })
}

/** The mail once more, with a new link; the old one stops working. */
export async function inviteAgain({ id, now, req }: { id: unknown; now: Date; req: PayloadRequest }) {
  await withTransaction(req, async () => {
    const account = await invited(id, req)
    await sendAccountMail({
      userId: account.id,
      purpose: 'invitation',
      invitedBy: req.user?.id,
      now,
      req,
    })
    await writeAudit({ action: 'invite-again', collection: 'users', documentId: account.id, req })
  })
}

/** Takes back an invitation that nobody has followed: the account was never used, so nothing of it stays. */
export async function withdrawInvitation({ id, req }: { id: unknown; req: PayloadRequest }): Promise<void> {
  await withTransaction(req, async (tx) => {
    const account = await invited(id, req)
    await tx.execute(sql`delete from account_links where user_id = ${account.id}::uuid`)
    await req.payload.delete({ collection: 'users', id: account.id, req }) // as the house: decided above
  })
}

async function invited(id: unknown, req: PayloadRequest) {
  const account = await holdToLookAfter(id, req)
  if (account.status !== 'invited') throw refusal('NOT_INVITED')
  return account
}

/** Something stands where the password will, and it opens nothing. */
const nobodyKnows = () => randomBytes(48).toString('base64url')
