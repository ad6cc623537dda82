import { getPayload, type CollectionSlug, type SanitizedConfig } from 'payload'
import { consume } from '@/platform/rateLimits/consume'
import { isRecord } from '../query/where'
import { RequestRefused } from '../refusal'
import { answerTo, tooMany } from '../rest/answers'
import { callerBlock } from '../rest/caller'
import { padTo, pretendToCompare } from './equalTime'

type SignIn = { config: SanitizedConfig; collection: string; body: unknown; handle: () => Promise<Response> }

/** Milliseconds that every refused sign-in takes, above what comparing a password costs. */
const floorMs = 600

/**
 * Signs in, slowly enough for nobody to guess: five tries a minute for an account from one address, twenty for an address.
 * A refusal says and takes the same whether the address is unknown, the account locked or the password wrong.
 */
export async function signIn({ config, collection, body, handle }: SignIn): Promise<Response> {
  const startedAt = performance.now()
  const { email, password } = credentialsIn(body)

  const block = callerBlock()
  const byAddress = await consume('signInOfAddress', block)
  if (!byAddress.isAllowed) return tooMany(byAddress)
  const byAccount = await consume('signInOfAccount', `${block}|${email}`)
  if (!byAccount.isAllowed) return tooMany(byAccount)

  const [response] = await Promise.all([handle(), unlessCompared(config, collection, email, password)])
  if (response.status !== 400 && response.status !== 401 && response.status !== 403) return response
  await padTo(floorMs, startedAt)
  return answerTo(new RequestRefused({ refusal: 'credentials', code: 'UNAUTHENTICATED' }))
}

function credentialsIn(body: unknown): { email: string; password: string } {
  const { email, password } = isRecord(body) ? body : {}
  const isGiven = typeof email === 'string' && typeof password === 'string' && email !== '' && password !== ''
  if (!isGiven || email.length > 254 || password.length > 1000)
    throw new RequestRefused({ refusal: 'credentialsMissing' })
  return { email: email.trim().toLowerCase(), password }
}

/** Where the platform has no password to compare with, the same work is done for nothing. */
async function unlessCompared(
  config: SanitizedConfig,
  slug: string,
  email: string,
  password: string,
): Promise<void> {
  const payload = await getPayload({ config })
  const user = await payload.db.findOne<{ id: string; hash?: string; lockUntil?: string }>({
    collection: slug as CollectionSlug,
    where: { email: { equals: email } },
  })
  const isLocked = Boolean(user?.lockUntil && Date.parse(user.lockUntil) > Date.now())
  if (!user?.hash || isLocked) await pretendToCompare(password)
}
