import type { RelationshipFieldManyValidation } from 'payload'
import { mayBeCombined } from '@/domain/availability/mayBeCombined'
import { idsOf } from '../shared/idsOf'
import { refuseField } from '../shared/refuseField'
import { sameVenue } from '../shared/sameVenue'

/** Two to four tables of one venue that are in use, or up to twelve seats of the counter; each of them once. */
export const canStandTogether: RelationshipFieldManyValidation = async (value, args) => {
  const { event, req } = args
  const ids = idsOf(value)
  if (new Set(ids).size < ids.length) return refuseField('tableTwice', req)
  const verdict = await sameVenue(value, args)
  if (verdict !== true || event !== 'submit') return verdict

  // As the house: whoever may write the combination may name its tables, which were just seen to be of its venue.
  const { docs } = await req.payload.find({
    collection: 'tables',
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { active: true, isCounterSeat: true },
    where: { id: { in: ids } },
    req,
  })
  const { active } = args.data as { active?: boolean | null }
  if (active !== false && docs.some((table) => table.active === false))
    return refuseField('tableNotInUse', req)
  const tables = docs.map(({ isCounterSeat }) => ({ isCounterSeat: Boolean(isCounterSeat) }))
  return mayBeCombined(tables) ? true : refuseField('counterSeats', req)
}
