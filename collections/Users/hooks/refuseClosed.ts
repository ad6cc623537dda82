import type { CollectionBeforeLoginHook } from 'payload'
import { needsSecondFactor, readSecondFactor } from '@/operations/accounts/secondFactor/readSecondFactor'
import type { User } from '@/payload-types'
import { refusal } from '@/platform/http/refusal'

/** The platform's own sign-in, should anything ever call it, opens no account that is closed or has a second step. */
export const refuseClosed: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  if (user.status !== 'active') throw refusal('UNAUTHENTICATED')
  const isBound = (await needsSecondFactor(user.role, req)) || (await readSecondFactor(user.id, req))?.isOn
  if (isBound) throw refusal('SECOND_FACTOR_NEEDED')
  return user
}
