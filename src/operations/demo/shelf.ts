import type { CollectionSlug, PayloadRequest } from 'payload'
import { hasWords, inLanguage } from './inLanguage'

/** What stands in the database already, by the key it is known by: document key to id. */
export type Ids = ReadonlyMap<string, string>

type Stock<Thing> = {
  collection: CollectionSlug
  /** Field whose value tells whether a thing is there. */
  key?: 'slug' | 'from' | 'email' | 'name' | 'kind'
  things: readonly Thing[]
  /** The document in both languages; `ids` has those that stand before it in `things` as well. */
  toDocument: (thing: Thing, ids: Ids) => Record<string, unknown>
  req: PayloadRequest
}

/**
 * Puts into a collection what is not there yet and leaves the rest as it is. Through the Local API, so that every rule
 * holds and every sum is computed; a second save brings the second language. Gives the ids of everything, old and new.
 */
export async function shelve<Thing>({
  collection,
  key = 'slug',
  things,
  toDocument,
  req,
}: Stock<Thing>): Promise<Ids> {
  const { payload } = req
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    locale: 'pl',
    req,
  })
  const ids = new Map(
    docs.map((doc) => [String((doc as unknown as Record<string, unknown>)[key]), String(doc.id)]),
  )

  for (const thing of things) {
    const document = toDocument(thing, ids)
    const name = String(inLanguage(document[key], 'pl'))
    if (ids.has(name)) continue
    const data = inLanguage(document, 'pl') as never
    const { id } = await payload.create({ collection, data, locale: 'pl', depth: 0, req })
    ids.set(name, String(id))
    if (!hasWords(document)) continue
    await payload.update({
      collection,
      id,
      data: inLanguage(document, 'en') as never,
      locale: 'en',
      depth: 0,
      req,
    })
  }
  return ids
}

/** The id of something that must be there. */
export function idIn(ids: Ids, name: string): string {
  const id = ids.get(name)
  if (!id) throw new Error(`The demo bar refers to "${name}", which is not there`)
  return id
}
