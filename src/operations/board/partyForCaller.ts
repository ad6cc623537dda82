import type { PayloadRequest } from 'payload'
import { ownVenues } from '@/access/inOwnVenues'
import { refusal } from '@/platform/http/refusal'
import { factsOf, isUuid, type Doc, type Facts } from '../reservations/facts'

export type PartyAtHand = { doc: Doc; facts: Facts & { id: string } }

/** A reservation of a venue the caller works in, as it is stored; 404 for every other. */
export async function partyForCaller(id: unknown, req: PayloadRequest): Promise<PartyAtHand> {
  const doc =
    typeof id === 'string' && isUuid(id)
      ? await req.payload.db.findOne<Doc & { id: string }>({
          collection: 'reservations',
          where: { id: { equals: id } },
          req,
        })
      : null
  if (!doc) throw refusal('NOT_FOUND')
  const facts = factsOf(doc, req)
  const own = ownVenues(req.user)
  if (own && !own.includes(facts.venueId)) throw refusal('NOT_FOUND')
  return { doc, facts: { ...facts, id: doc.id } }
}
