import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { keepBookedTable } from '@/operations/service/keepBookedTable'
import type { Table } from '@/payload-types'
import { idOf } from '../../shared/idOf'

/** A table is not put out of use or made smaller under a party that has booked it, whoever writes. */
export const keepBooked: CollectionBeforeChangeHook<Table> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const after = { ...originalDoc, ...data }
  const isLess = after.active === false || (after.maxParty ?? 2) < (originalDoc.maxParty ?? 2)
  const venueId = idOf(originalDoc.venue)
  if (isLess && venueId)
    await keepBookedTable({ id: originalDoc.id, venueId, before: originalDoc, after, req })
  return data
}

/** Nor is it deleted. */
export const keepBookedFromDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  // As the house: who may delete it was decided before, and what stands in the way is for them to know.
  const { docs } = await req.payload.find({
    collection: 'tables',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { id: { equals: id } },
    req,
  })
  const [table] = docs
  const venueId = idOf(table?.venue)
  if (table && venueId) await keepBookedTable({ id: table.id, venueId, before: table, after: null, req })
}
