import type { BasePayload, TypedUser } from 'payload'
import { ownVenues } from '@/access/inOwnVenues'
import { mailer } from '@/integrations/email'
import { noHouse, type House } from './house'

/** The first of the venues that this user works in, read with the user's own rights. */
export async function readHouse({
  payload,
  user,
}: {
  payload: BasePayload
  user?: TypedUser | null
}): Promise<House> {
  const own = ownVenues(user)
  const { docs, totalDocs } = await payload.find({
    collection: 'venues',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    sort: 'createdAt',
    user: user ?? undefined,
    where: own ? { id: { in: own } } : {},
  })
  const [venue] = docs
  const keepsMail = mailer().provider === 'outbox'
  if (!venue) return { ...noHouse, keepsMail }
  return {
    venueId: venue.id,
    currency: venue.currency,
    timeZone: venue.timeZone,
    serviceDayCutoff: venue.serviceDayCutoff,
    targetPourCostPercent: venue.pricing?.targetPourCostPercent ?? null,
    priceStepCents: venue.pricing?.priceStepCents ?? null,
    gramsPerStandardDrink: venue.gramsPerStandardDrink ?? noHouse.gramsPerStandardDrink,
    hasManyVenues: totalDocs > 1,
    keepsMail,
  }
}
