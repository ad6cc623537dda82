import { sql } from '@payloadcms/db-postgres'
import { generateSecret, generateURI } from 'otplib'
import type { PayloadRequest } from 'payload'
import QRCode from 'qrcode'
import { writeAudit } from '@/operations/audit/writeAudit'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { holdAccount } from '../account'
import { holdToLookAfter } from '../accountToLookAfter'
import { endSessions } from '../sessions'
import { checkCode, codeRefusal, type CodeVerdict } from './checkCode'
import { needsSecondFactor, readSecondFactor } from './readSecondFactor'
import { issueRecoveryCodes } from './recoveryCodes'
import { openSecret, sealSecret } from './sealSecret'

export type Enrolment = {
  /** Base32, for those who type it. */
  secret: string
  /** `otpauth://…`, for those who have the app on this very device. */
  uri: string
  /** The same as a QR code, an SVG drawing. */
  qr: string
}

type Asked = { userId: string; now: Date; req: PayloadRequest }

/**
 * A new secret, which counts for nothing until a code of it was typed. Starting again forgets the one before; so it does with one
 * that the server can no longer read, whoever came in by a recovery code.
 */
export async function startEnrolment({ userId, now, req }: Asked): Promise<Enrolment> {
  const { secret, label, issuer } = await withTransaction(req, async (tx) => {
    const account = await holdAccount(userId, req)
    if (account?.status !== 'active') throw refusal('FORBIDDEN')
    const known = await readSecondFactor(userId, req)
    if (known?.isOn && openSecret(known.secret, userId) === null) {
      await tx.execute(sql`delete from second_factors where user_id = ${userId}::uuid`)
      await note('second-factor-off', userId, account, req)
    }
    const fresh = generateSecret()
    const { rows } = await tx.execute(sql`
      insert into second_factors (user_id, secret, created_at)
      values (${userId}::uuid, ${sealSecret(fresh, userId)}, ${now.toISOString()})
      on conflict (user_id) do update set secret = excluded.secret, created_at = excluded.created_at, last_step = null
        where second_factors.confirmed_at is null
      returning 1`)
    if (rows.length === 0) throw refusal('SECOND_FACTOR_ON')
    const names = await tx.execute<{ name: string }>(sql`select name from site limit 1`)
    return { secret: fresh, label: account.email, issuer: names.rows[0]?.name ?? 'Eliksir' }
  })
  const uri = generateURI({ issuer, label, secret })
  return {
    secret,
    uri,
    qr: await QRCode.toString(uri, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }),
  }
}

type Confirmed = Asked & {
  code: string
  /** The session that goes on; all others were opened without a second step and end. */
  keepSession?: string
}

/** Switches the second step on and answers the recovery codes, the only time they are seen. */
export async function confirmEnrolment({
  userId,
  code,
  keepSession,
  now,
  req,
}: Confirmed): Promise<string[]> {
  const result = await withTransaction(req, async (tx): Promise<string[] | Wrong> => {
    const account = await holdAccount(userId, req)
    const factor = await readSecondFactor(userId, req)
    if (account?.status !== 'active' || !factor) throw refusal('NOT_FOUND')
    if (factor.isOn) throw refusal('SECOND_FACTOR_ON')
    const verdict = await checkCode({ userId, factor, code, now, req })
    if (!verdict.isRight) return verdict
    await tx.execute(
      sql`update second_factors set confirmed_at = ${now.toISOString()} where user_id = ${userId}::uuid`,
    )
    await endSessions({ userId, except: keepSession, req })
    await note('second-factor-on', userId, account, req)
    return issueRecoveryCodes(userId, req)
  })
  if ('isRight' in result) throw codeRefusal(result, now)
  return result
}

type Wrong = Exclude<CodeVerdict, { isRight: true }>
type Proven = Asked & { code: string }

/** Switches the second step off, for whoever has a code of it and is not bound to have one. The caller has asked for the password. */
export async function switchOff({ userId, code, now, req }: Proven): Promise<void> {
  const refused = await withTransaction(req, async (tx) => {
    const bound = await holdAccount(userId, req)
    if (bound && (await needsSecondFactor(bound.role, req))) throw refusal('SECOND_FACTOR_REQUIRED')
    const { account, verdict } = await proven({ userId, code, now, req })
    if (!verdict.isRight) return verdict
    await tx.execute(sql`delete from second_factors where user_id = ${userId}::uuid`)
    await note('second-factor-off', userId, account, req)
    return null
  })
  if (refused) throw codeRefusal(refused, now)
}

/** Ten new recovery codes in place of the old ones. */
export async function renewRecoveryCodes({ userId, code, now, req }: Proven): Promise<string[]> {
  const result = await withTransaction(req, async (): Promise<string[] | Wrong> => {
    const { account, verdict } = await proven({ userId, code, now, req })
    if (!verdict.isRight) return verdict
    await note('recovery-codes', userId, account, req)
    return issueRecoveryCodes(userId, req)
  })
  if ('isRight' in result) throw codeRefusal(result, now)
  return result
}

/** For somebody who has lost both telephone and codes. Whoever looks after the account decides; its sessions end. */
export async function removeSecondFactor({ id, req }: { id: unknown; req: PayloadRequest }): Promise<void> {
  await withTransaction(req, async (tx) => {
    const { id: userId } = await holdToLookAfter(id, req)
    // One's own is switched off with a password and a code.
    if (userId === req.user?.id) throw refusal('YOURSELF')
    const { rows } = await tx.execute(
      sql`delete from second_factors where user_id = ${userId}::uuid returning 1`,
    )
    if (rows.length === 0) return
    await endSessions({ userId, req })
    await writeAudit({ action: 'second-factor-removed', collection: 'users', documentId: userId, req })
  })
}

async function proven({ userId, code, now, req }: Proven) {
  const account = await holdAccount(userId, req)
  const factor = await readSecondFactor(userId, req)
  if (!account || !factor?.isOn) throw refusal('NOT_FOUND')
  return { account, verdict: await checkCode({ userId, factor, code, now, req }) }
}

const note = (action: string, documentId: string, actor: { id: string; name: string }, req: PayloadRequest) =>
  writeAudit({ action, collection: 'users', documentId, actor, req })
