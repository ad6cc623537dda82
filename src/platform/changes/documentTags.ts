import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { CollectionSlug, Where } from 'payload'
import { allPartsOf } from './changeTags'
import { documentScope } from './documentScope'
import { noteChange } from './noteChange'

type Args = {
  collection: string
  req?: { transactionID?: string | number | Promise<string | number> }
  where?: Where
  sort?: string | string[]
  returning?: boolean
}
type Method = (args: Args) => Promise<unknown>

/**
 * Says more exactly than by their tables what the platform's own operations are about: the one document that is
 * created, changed or deleted, and the documents that are read by nothing but their ids.
 */
export function documentTags(adapter: PostgresAdapter): void {
  const methods = adapter as unknown as Record<string, Method>
  for (const name of ['create', 'updateOne', 'deleteOne']) {
    const method = methods[name]!.bind(adapter)
    methods[name] = async (args) => {
      const { collection, req } = args
      const written = await documentScope.run({ kind: 'write', collection }, () => method(args))
      const transactionID = await req?.transactionID
      // Without a transaction the statements have told it already, more coarsely.
      if (transactionID !== undefined && adapter.sessions[transactionID]) {
        const id = (written as { id?: string } | null)?.id
        await noteChange({ payload: adapter.payload, transactionID }, [id ? `${collection}:${id}` : allPartsOf(collection)]) // prettier-ignore
      }
      return written
    }
  }
  for (const name of ['find', 'findOne']) {
    const method = methods[name]!.bind(adapter)
    methods[name] = (args) => {
      const { collection } = args
      const ids = looksAtItself(adapter, args) ? null : onlyIds(args.where)
      const tags = ids && [...ids.map((id) => `${collection}:${id}`), allPartsOf(collection)]
      return documentScope.run(tags && { kind: 'read', collection, tags }, () => method(args))
    }
  }
}

/** Whether other documents of the same collection may be looked at on the way: by a join field, or to be sorted by. */
function looksAtItself(adapter: PostgresAdapter, { collection, sort }: Args): boolean {
  const { joins, polymorphicJoins } = adapter.payload.collections[collection as CollectionSlug].config
  return (
    collection in joins ||
    polymorphicJoins.length > 0 ||
    [sort ?? []].flat().some((path) => path.includes('.'))
  )
}

/** The ids that a question is narrowed to; null where it is not, or looks through a relation. */
export function onlyIds(where: Where | undefined): string[] | null {
  if (!where || Object.keys(paths(where)).length === 0) return null
  if (Object.keys(paths(where)).some((path) => path.includes('.'))) return null
  return idsOf(where)
}

function idsOf(where: Where): string[] | null {
  const { id } = where as { id?: { equals?: unknown; in?: unknown } }
  if (typeof id?.equals === 'string') return [id.equals]
  if (Array.isArray(id?.in)) return id.in.map(String)
  for (const part of partsOf(where, 'and')) {
    const ids = idsOf(part)
    if (ids) return ids
  }
  return null
}

function paths(where: Where): Record<string, true> {
  const all: Record<string, true> = {}
  for (const [path, value] of Object.entries(where)) {
    if (path.toLowerCase() !== 'and' && path.toLowerCase() !== 'or') all[path] = true
    else for (const part of value as Where[]) Object.assign(all, paths(part))
  }
  return all
}

const partsOf = (where: Where, word: 'and'): Where[] =>
  ((where[word] ?? where[word.toUpperCase()] ?? []) as Where[]).filter(Boolean)
