import { sql } from '@payloadcms/db-postgres'
import { verifySync } from 'otplib'
import type { APIError, PayloadRequest } from 'payload'
import { transactionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import type { SecondFactor } from './readSecondFactor'
import { recoveryCodeIn, takeRecoveryCode } from './recoveryCodes'
import { openSecret } from './sealSecret'

export type CodeVerdict =
  | { isRight: true; by: 'code' | 'recovery-code' }
  | { isRight: false; reason: 'wrong' }
  | { isRight: false; reason: 'locked'; until: Date }
  /** The key of the server is another one than when it was set up: no code of the app can be right any more. */
  | { isRight: false; reason: 'unreadable' }

const triesBeforeLock = 5
const lockMs = 15 * 60 * 1000
const stepSeconds = 30

type Asked = { userId: string; factor: SecondFactor; code: string; now: Date; req: PayloadRequest }

/**
 * Whether this is the code of the moment, one step early or late, or a recovery code; either works once. After five wrong
 * ones codes rest for a quarter of an hour, while a recovery code still opens. The caller holds the account and commits
 * whatever comes of it: what failed is counted too.
 */
export async function checkCode({ userId, factor, code, now, req }: Asked): Promise<CodeVerdict> {
  const recoveryCode = recoveryCodeIn(code)
  if (recoveryCode && (await takeRecoveryCode({ code: recoveryCode, userId, now }, req))) {
    await forgive(userId, null, req)
    return { isRight: true, by: 'recovery-code' }
  }
  if (factor.lockedUntil && factor.lockedUntil > now)
    return { isRight: false, reason: 'locked', until: factor.lockedUntil }

  const secret = openSecret(factor.secret, userId)
  if (secret === null && !recoveryCode) return { isRight: false, reason: 'unreadable' }

  const step = secret === null ? null : stepOf(code, secret, now)
  if (step !== null && (await forgive(userId, step, req))) return { isRight: true, by: 'code' }

  const isLast = factor.failures + 1 >= triesBeforeLock
  const until = isLast ? new Date(now.getTime() + lockMs) : null
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update second_factors set failures = ${isLast ? 0 : factor.failures + 1}, locked_until = ${until?.toISOString() ?? null}
    where user_id = ${userId}::uuid`)
  return until ? { isRight: false, reason: 'locked', until } : { isRight: false, reason: 'wrong' }
}

/** Time step (RFC 6238) whose code this is, the present one or a neighbour; null when none. */
function stepOf(typed: string, secret: string, now: Date): number | null {
  const token = typed.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const verdict = verifySync({
    secret,
    token,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: stepSeconds,
  })
  return verdict.valid && 'timeStep' in verdict ? verdict.timeStep : null
}

/** What is wrong with a code, as the caller is told it. */
export function codeRefusal(verdict: Exclude<CodeVerdict, { isRight: true }>, now: Date): APIError {
  if (verdict.reason === 'wrong') return refusal('SECOND_FACTOR_WRONG')
  if (verdict.reason === 'unreadable') return refusal('SECOND_FACTOR_UNREADABLE')
  const retryAfterSeconds = Math.max(1, Math.ceil((verdict.until.getTime() - now.getTime()) / 1000))
  return refusal('SECOND_FACTOR_LOCKED', { retryAfterSeconds })
}

/** Notes the step that was used and forgets what failed; false when that step, or a later one, was used before. */
async function forgive(userId: string, step: number | null, req: PayloadRequest): Promise<boolean> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute(sql`
    update second_factors set failures = 0, locked_until = null, last_step = coalesce(${step}::bigint, last_step)
    where user_id = ${userId}::uuid and (${step}::bigint is null or last_step is null or last_step < ${step}::bigint)
    returning 1`)
  return rows.length === 1
}
