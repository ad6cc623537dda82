import type { CollectionAfterChangeHook } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { replanReminders as replan } from '@/operations/messages/replanReminders'
import type { Venue } from '@/payload-types'

/** Other hours for reminders hold for the bookings there are, too; in the transaction of the save. */
export const replanReminders: CollectionAfterChangeHook<Venue> = async ({
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  // What was sent, not what whoever sent it may read.
  const after = { ...previousDoc?.messaging, ...data.messaging }
  if (operation === 'create' || cadenceOf(previousDoc?.messaging) === cadenceOf(after)) return doc
  const { now } = req.context as { now?: Temporal.Instant }
  await replan({ venueId: doc.id, now, req })
  return doc
}

const cadenceOf = (messaging: Venue['messaging']) =>
  [messaging?.firstReminderHours ?? 24, messaging?.secondReminderHours ?? 3, messaging?.sms ?? 'off'].join()
