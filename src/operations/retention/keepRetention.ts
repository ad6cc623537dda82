import type { Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { forgetBefore } from '@/domain/customer/forgetBefore'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { storedInstant } from '@/domain/time/storedInstant'
import { forgetAddresses } from './forgetAddresses'
import { forgetFileNames } from './forgetFileNames'
import { forgetIdleGuests } from './forgetIdleGuests'
import { forgetStrays } from './forgetStrays'
import { forgetWishes } from './forgetWishes'
import { retentionOf } from './retentionOf'

/** Whatever happened in this venue before this instant (as stored) is to be forgotten. */
export type Forgetting = {
  venueId: string
  before: string
  now: Temporal.Instant
  payload: Payload
  signal?: AbortSignal
}
export type Forgotten = Record<'guests' | 'strays' | 'wishes' | 'addresses' | 'files', number>

/**
 * Forgets what a venue does not want to keep any longer, by the rules in its settings. Everything is done in small
 * transactions of its own, so that it can stop anywhere and go on the next night.
 */
export async function keepRetention({
  venueId,
  now = Temporal.Now.instant(),
  payload,
  signal,
}: {
  venueId: string
  now?: Temporal.Instant
  payload: Payload
  signal?: AbortSignal
}): Promise<Forgotten> {
  const forgotten: Forgotten = { guests: 0, strays: 0, wishes: 0, addresses: 0, files: 0 }
  const rules = await retentionOf(venueId, payload)
  if (!rules) return forgotten
  const today = serviceDateOf(now, rules)
  const after = (months: number): Forgetting => ({
    venueId,
    before: storedInstant(forgetBefore(today, months, rules)),
    now,
    payload,
    signal,
  })
  const { guestMonths, wishMonths, messageMonths, importMonths } = rules
  if (guestMonths !== null) {
    forgotten.guests = await forgetIdleGuests(after(guestMonths))
    forgotten.strays = await forgetStrays(after(guestMonths))
  }
  if (wishMonths !== null) forgotten.wishes = await forgetWishes(after(wishMonths))
  if (messageMonths !== null) forgotten.addresses = await forgetAddresses(after(messageMonths))
  if (importMonths !== null) forgotten.files = await forgetFileNames(after(importMonths))
  return forgotten
}
