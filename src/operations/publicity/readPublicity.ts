import type { PayloadRequest } from 'payload'

/** What a venue does not say in public; see the rules on advertising alcohol. */
export type Publicity = { hideBrands: boolean; hideDiscounts: boolean }

const asked = new WeakMap<object, Promise<ReadonlyMap<string, Publicity>>>()

/** The switches of every venue, by its id: read once for a request, however many documents ask. */
export function readPublicity(req: PayloadRequest): Promise<ReadonlyMap<string, Publicity>> {
  const known = asked.get(req.context)
  if (known) return known
  const answer = read(req)
  asked.set(req.context, answer)
  return answer
}

/** As the house: the switches decide what strangers read. */
async function read(req: PayloadRequest): Promise<ReadonlyMap<string, Publicity>> {
  const { docs } = await req.payload.find({
    collection: 'venues',
    depth: 0,
    pagination: false,
    select: { publicity: true },
    req,
  })
  return new Map(
    docs.map(({ id, publicity }) => [
      id,
      { hideBrands: publicity?.hideBrands === true, hideDiscounts: publicity?.hideDiscounts !== false },
    ]),
  )
}
