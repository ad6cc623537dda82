import type { CollectionConfig, FlattenedField, PayloadRequest } from 'payload'
import type { Passage } from './resolvePath'

type ReadAccess = NonNullable<CollectionConfig['access']>['read']
type Rights = { req: PayloadRequest; readAccess: (slug: string) => ReadAccess | undefined }

/** How freely a caller may walk a path: not at all, only to filter (rows it may not see are left out), or to sort as well. */
export type Freedom = 'none' | 'filter' | 'sort'

/** Asks every field and every collection on the way whether this caller may read it. */
export async function freedomOf({ fields, hops }: Passage, { req, readAccess }: Rights): Promise<Freedom> {
  for (const field of fields) if (!(await isReadable(field, req))) return 'none'
  let freedom: Freedom = 'sort'
  for (const slug of hops) {
    const answer = await readAccess(slug)?.({ req })
    if (!answer) return 'none'
    // Documents it may not see would still show through the order of those it may.
    if (answer !== true) freedom = 'filter'
  }
  return freedom
}

async function isReadable(field: FlattenedField, req: PayloadRequest): Promise<boolean> {
  // The position that staff drag rows into is hidden from forms, not from anybody's eyes.
  if ('hidden' in field && field.hidden && field.name !== '_order') return false
  const read = 'access' in field ? field.access?.read : undefined
  return read ? Boolean(await read({ req, data: {}, siblingData: {}, doc: {} })) : true
}
