import { consume } from '@/platform/rateLimits/consume'
import { isRecord } from '../query/where'
import { RequestRefused } from '../refusal'
import { tooMany } from '../rest/answers'
import { callerBlock } from '../rest/caller'
import { padTo } from './equalTime'

/** Milliseconds that every refused sign-in takes, above what comparing a password costs. */
const floorMs = 600

/**
 * Counts sign-ins, slowly enough for nobody to guess: five tries a minute for an account from one address, twenty for an
 * address. What is refused takes the same time, whether the address is unknown, the account closed or the password wrong.
 */
export async function signIn(body: unknown, handle: () => Promise<Response>): Promise<Response> {
  const startedAt = performance.now()
  const email = addressIn(body)

  const block = callerBlock()
  const byAddress = await consume('signInOfAddress', block)
  if (!byAddress.isAllowed) return tooMany(byAddress)
  const byAccount = await consume('signInOfAccount', `${block}|${email}`)
  if (!byAccount.isAllowed) return tooMany(byAccount)

  const response = await handle()
  if (!response.ok) await padTo(floorMs, startedAt)
  return response
}

function addressIn(body: unknown): string {
  const { email, password } = isRecord(body) ? body : {}
  const isGiven = typeof email === 'string' && typeof password === 'string' && email !== '' && password !== ''
  if (!isGiven || email.length > 254 || password.length > 1000)
    throw new RequestRefused({ refusal: 'credentialsMissing' })
  return email.trim().toLowerCase()
}
