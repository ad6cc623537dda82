import { Temporal } from 'temporal-polyfill'
import { readMembership } from '@/operations/memberships/membershipRow'
import { memberUrlOf } from '@/operations/memberships/memberToken'
import { connectionOf } from '@/platform/database/transactions'
import { readVenueFacts } from '../readVenueFacts'
import { gone, type KindReader } from './readout'

/** That a renewal was not paid: only while it is still owed, and to whoever pays for it now. */
export const readMembershipDue: KindReader<'membershipDue'> = async ({ message, req }) => {
  const [id = ''] = message.subjectKey.split('/')
  const membership = await readMembership(id, await connectionOf(req))
  if (!membership?.email) return gone
  const { state, locale, planName, amountCents, currency, paidUntil, failedPayments } = membership
  if (state !== 'pastDue' && state !== 'paused') return { outcome: 'skipped', reason: 'STATUS' }
  // A later try has failed since, and has a letter of its own.
  if (failedPayments > message.messageRevision) return { outcome: 'superseded', reason: 'CHANGED' }
  const venue = await readVenueFacts(membership.venueId, locale, req)
  return {
    outcome: 'send',
    to: membership.email,
    facts: {
      venue,
      plan: planName,
      amount: { cents: amountCents, currency },
      paidThrough:
        paidUntil === null
          ? null
          : Temporal.Instant.fromEpochMilliseconds(paidUntil)
              .toZonedDateTimeISO(venue.timeZone)
              .toPlainDate()
              .toString(),
      isResting: state === 'paused',
      url: memberUrlOf(id, locale),
    },
  }
}
