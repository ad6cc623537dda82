import type { StaffAlert } from '@/domain/messages/staffAlerts'
import { env } from '@/env'

type Page = {
  alert: StaffAlert
  /** Begins with what it is about: 'webhook/…', 'job/…'. */
  cause: string
  reservationId: string | null
}

/** Where in the backoffice an alert is seen to. */
export function alertPage({ alert, cause, reservationId }: Page): string {
  const admin = `${env.SERVER_URL}/admin`
  if (alert === 'lowRating')
    return `${admin}/collections/feedback?where[reservation][equals]=${reservationId}`
  if (alert === 'money') return `${admin}/collections/payment-tasks`
  if (alert === 'siteMessage') return `${admin}/collections/form-messages`
  if (reservationId) return `${admin}/collections/reservations/${reservationId}`
  if (alert === 'messageFailed') return `${admin}/collections/messages`
  return cause.startsWith('webhook/') ? `${admin}/collections/webhook-deliveries` : `${admin}/jobs`
}
