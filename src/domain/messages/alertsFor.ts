import type { ReservationStatus } from '../reservation/statuses'
import type { MessagingRules } from './messagingRules'
import type { StaffAlert } from './staffAlerts'

type Party = { status: ReservationStatus; partySize: number; isVip: boolean }
type Change = { before: Party | null; after: Party; rules: Pick<MessagingRules, 'largePartyFrom'> }

/** What the staff want to hear of at once about a booking: somebody asks, many will come, somebody who matters will. */
export function alertsFor({ before, after, rules }: Change): StaffAlert[] {
  if (!EXPECTED.includes(after.status)) return []
  const isNew = !before || !EXPECTED.includes(before.status)
  const alerts: StaffAlert[] = []
  if (after.status === 'pending' && before?.status !== 'pending') alerts.push('request')
  const isLarge = ({ partySize }: Party) => rules.largePartyFrom > 0 && partySize >= rules.largePartyFrom
  if (isLarge(after) && (isNew || !isLarge(before))) alerts.push('largeParty')
  if (after.isVip && (isNew || !before.isVip)) alerts.push('vip')
  return alerts
}

/** A party that will come or wants to. Whoever sits already is no news. */
const EXPECTED: readonly ReservationStatus[] = ['pending_payment', 'pending', 'confirmed']
