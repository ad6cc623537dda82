import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { bookingOf } from '@/operations/reservations/booking'
import { planReservation, type Plan } from '@/operations/reservations/planReservation'
import { takeTables } from '@/operations/reservations/takeTables'
import type { Reservation } from '@/payload-types'

/** What was decided before the write, for after it; the platform hands the same object to both hooks. */
const plans = new WeakMap<object, Plan>()

/** Every write of a reservation goes through the rules here, under the locks of its nights. */
export const decideReservation: CollectionBeforeChangeHook<Reservation> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const original = operation === 'update' ? { ...originalDoc } : null
  const plan = await planReservation({ data: { ...data }, original, booking: bookingOf(req), req })
  plans.set(plan.data, plan)
  return plan.data as Partial<Reservation>
}

/** The tables are taken or freed in the same transaction; here the database has the last word. */
export const takeItsTables: CollectionAfterChangeHook<Reservation> = async ({
  data,
  doc,
  operation,
  req,
}) => {
  const plan = plans.get(data)
  if (!plan) throw new Error('A reservation was written that nobody decided about')
  await takeTables({ id: doc.id, plan, isNew: operation === 'create', req })
}
