import {
  buildVersionCollectionFields,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { bounds } from './bounds'
import { checkSelect } from './query/checkSelect'
import { checkSort, checkWhere, type Gate } from './query/checkQuery'
import { freedomOf } from './query/mayPass'
import { resolvePath, type Entity } from './query/resolvePath'
import { isRecord } from './query/where'
import { refuseWith } from './refusal'

type Asked = {
  where?: unknown
  sort?: unknown
  select?: unknown
  populate?: unknown
  joins?: unknown
  field?: unknown
  limit?: number
  pagination?: boolean
  id?: unknown
  overrideAccess?: boolean
}

/**
 * A `beforeOperation` hook of every collection. Whoever asks with the rights of a caller (REST, GraphQL, the Local API
 * with a user) may filter, sort and select only by what that caller may read, and gets lists of bounded length.
 */
export const refuseForeignPaths: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const asked = args as Asked
  // REST and GraphQL say nothing here; only the Local API says `true`.
  if (overrideAccess ?? asked.overrideAccess) return args

  const gate = gateOf(collection, req)
  await checkWhere(asked.where, gate)
  await checkSort(asked.sort, gate)
  if (typeof asked.field === 'string') await checkSort(asked.field, gate)
  await checkJoins(asked.joins, collection, req)
  if (req.payloadAPI === 'REST') {
    await checkSelect(asked.select, selecting(collection, req))
    await checkPopulate(asked.populate, req)
  }
  return req.payloadAPI === 'REST' || req.payloadAPI === 'GraphQL'
    ? { ...args, ...boundedLimit(asked, operation, req) }
    : args
}

/** Length of a list, or of a bulk write, that this caller may ask for. */
function boundedLimit(
  { limit, pagination, where, id }: Asked,
  operation: string,
  { user }: PayloadRequest,
): { limit?: number } {
  const isBulk = (operation === 'update' || operation === 'delete') && id === undefined && where !== undefined
  if (isBulk) return { limit: limit ? Math.min(limit, bounds.bulkLimit) : bounds.bulkLimit }
  if (operation !== 'read' && operation !== 'readDistinct') return {}
  const most = user ? bounds.staffLimit : bounds.publicLimit
  if (limit === undefined) return pagination === false && id === undefined ? { limit: most } : {}
  if (!Number.isInteger(limit) || limit < 0 || (limit === 0 && !user))
    refuseWith('parameter', { name: 'limit' })
  return { limit: limit === 0 ? most : Math.min(limit, most) }
}

function gateOf(collection: SanitizedCollectionConfig, req: PayloadRequest): Gate {
  const lookup = {
    collection: (slug: string) => entityOf(req, slug),
    locales: localesOf(req),
  }
  const entity = asEntity(collection)
  const versions = collection.versions && req.user ? versionEntity(collection, req) : undefined
  return {
    resolve: (path) =>
      resolvePath(path, entity, lookup) ?? (versions ? resolvePath(path, versions, lookup) : null),
    freedom: (passage) => freedomOf(passage, { req, readAccess: (slug) => configOf(req, slug)?.access.read }),
    isOpen: (path) => Boolean(entity.publicPaths?.includes(path)),
  }
}

const asEntity = ({ slug, flattenedFields, custom }: SanitizedCollectionConfig): Entity => ({
  slug,
  flattenedFields,
  publicPaths: Array.isArray(custom?.publicPaths) ? (custom.publicPaths as string[]) : undefined,
})

function entityOf(req: PayloadRequest, slug: string): Entity | undefined {
  const collection = configOf(req, slug)
  return collection && asEntity(collection)
}

const configOf = ({ payload }: PayloadRequest, slug: string): SanitizedCollectionConfig | undefined =>
  Object.hasOwn(payload.collections, slug) ? payload.collections[slug as CollectionSlug].config : undefined

/** The same hook sees a collection and its versions; the platform itself refuses a path of the one on the other. */
function versionEntity(collection: SanitizedCollectionConfig, req: PayloadRequest): Entity {
  const known = versionEntities.get(collection)
  if (known) return known
  const flattenedFields = buildVersionCollectionFields<true>(req.payload.config, collection, true)
  const entity = { slug: collection.slug, flattenedFields }
  versionEntities.set(collection, entity)
  return entity
}

const versionEntities = new WeakMap<SanitizedCollectionConfig, Entity>()

const localesOf = ({ payload: { config } }: PayloadRequest) =>
  config.localization ? config.localization.localeCodes : []

const selecting = (collection: SanitizedCollectionConfig, req: PayloadRequest) => ({
  fields:
    collection.versions && req.user
      ? [...collection.flattenedFields, ...versionEntity(collection, req).flattenedFields]
      : collection.flattenedFields,
  freedom: gateOf(collection, req).freedom,
  isStranger: !req.user,
})

async function checkPopulate(populate: unknown, req: PayloadRequest): Promise<void> {
  if (populate === undefined || populate === null) return
  if (!isRecord(populate)) refuseWith('parameter', { name: 'populate' })
  for (const [slug, select] of Object.entries(populate)) {
    const related = configOf(req, slug)
    if (!related || !(await related.access.read({ req }))) refuseWith('field', { path: slug.slice(0, 60) })
    if (isRecord(select)) await checkSelect(select, selecting(related, req))
  }
}

async function checkJoins(
  joins: unknown,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<void> {
  if (!isRecord(joins)) return
  for (const [path, asked] of Object.entries(joins)) {
    if (!isRecord(asked)) continue
    const field = joinAt(path, collection.flattenedFields)
    const related = typeof field?.collection === 'string' ? configOf(req, field.collection) : undefined
    if (!related) return refuseWith('field', { path: path.slice(0, 60) })
    await checkWhere(asked.where, gateOf(related, req))
    await checkSort(asked.sort, gateOf(related, req))
    const limit = Number(asked.limit ?? 10)
    if (!Number.isInteger(limit) || limit < 0 || limit > bounds.publicLimit)
      refuseWith('parameter', { name: 'joins.limit' })
  }
}

function joinAt(
  path: string,
  fields: FlattenedField[],
): Extract<FlattenedField, { type: 'join' }> | undefined {
  const [name, ...rest] = path.split('.')
  const field = fields.find((candidate) => 'name' in candidate && candidate.name === name)
  if (!field) return undefined
  if (rest.length === 0) return field.type === 'join' ? field : undefined
  return 'flattenedFields' in field ? joinAt(rest.join('.'), field.flattenedFields) : undefined
}
