import { z } from 'zod'
import { STATUSES } from '@/domain/reservation/statuses'

const instant = z.iso.datetime({ offset: true, error: 'NOT_AN_INSTANT' })
const revision = z.number().int().min(1)
const reason = z.string().trim().min(1).max(300).optional()
const partySize = z.number().int().min(1).max(200)

export const statusBody = z.strictObject({
  revision,
  to: z.enum(STATUSES),
  reason,
  tables: z.array(z.uuid()).min(1).max(12).optional(),
  startsAt: instant.optional(),
})

/** What the change does not need may come along, so that a preview and its move are sent the same. */
export const moveBody = z.object({
  revision,
  startsAt: instant.optional(),
  endsAt: instant.optional(),
  tables: z.array(z.uuid()).max(12).optional(),
  partySize: partySize.optional(),
  reason,
})

const party = z.strictObject({ id: z.uuid(), revision })
export const swapBody = z.strictObject({ a: party, b: party })

export const walkInBody = z.strictObject({
  venue: z.string().max(80).optional(),
  partySize,
  tables: z.array(z.uuid()).min(1).max(12).optional(),
  name: z.string().trim().max(120).optional(),
  reason,
})
