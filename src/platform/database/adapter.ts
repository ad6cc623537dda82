import { postgresAdapter, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'
import { documentTags } from '../changes/documentTags'
import { watchStatements } from '../changes/watchStatements'
import { carryIntoJobs } from '../tracing/carryIntoJobs'
import { claimJobs } from './claimJobs'
import { toCleanError, type WriteKind } from './errors'
import { findTranslations } from './findTranslations'
import { keepReferences } from './keepReferences'
import { openPool } from './openPool'
import { honestTransactions } from './transactions'

type Args = Parameters<typeof postgresAdapter>[0]

/**
 * PostgreSQL as the product needs it: commits that tell the truth, references that are kept, and errors in our own
 * words for the Local API, REST, GraphQL and the admin alike.
 */
export function eliksirPostgres(args: Args): DatabaseAdapterObj<PostgresAdapter> {
  const original = postgresAdapter({
    ...args,
    push: false,
    idType: 'uuid',
    blocksAsJSON: true,
    beforeSchemaInit: [keepReferences, findTranslations, ...(args.beforeSchemaInit ?? [])],
  })
  return {
    ...original,
    init: (initArgs) => {
      const adapter = original.init(initArgs)
      openPool(adapter)
      watchStatements(adapter)
      honestTransactions(adapter)
      deleteWhatIsThere(adapter)
      cleanErrors(adapter)
      claimJobs(adapter)
      carryIntoJobs(adapter)
      documentTags(adapter)
      return adapter
    },
  }
}

/**
 * Asked to delete by a path through a relation what does not exist, the platform sends a statement that cannot run; so it
 * is looked for first.
 */
function deleteWhatIsThere(adapter: PostgresAdapter): void {
  const deleteOne = adapter.deleteOne.bind(adapter)
  adapter.deleteOne = async (args) => {
    const { collection, where, req } = args
    const found = await adapter.findOne<{ id: string }>({ collection, where, req })
    if (!found) return null as never
    return deleteOne({ ...args, where: { id: { equals: found.id } } }) as never
  }
}

const kinds: Record<string, WriteKind> = {
  create: 'write',
  createGlobal: 'write',
  createGlobalVersion: 'write',
  createVersion: 'write',
  updateGlobal: 'write',
  updateGlobalVersion: 'write',
  updateMany: 'write',
  updateOne: 'write',
  updateVersion: 'write',
  upsert: 'write',
  deleteMany: 'delete',
  deleteOne: 'delete',
  deleteVersions: 'delete',
  count: 'read',
  find: 'read',
  findOne: 'read',
  findVersions: 'read',
  queryDrafts: 'read',
}

type AnyMethod = (args: { collection?: string; req?: never }) => Promise<unknown>

function cleanErrors(adapter: PostgresAdapter): void {
  const methods = adapter as unknown as Record<string, AnyMethod>
  for (const [name, kind] of Object.entries(kinds)) {
    const method = methods[name]
    if (!method) continue
    methods[name] = async function clean(args) {
      try {
        return await method.call(adapter, args)
      } catch (error) {
        throw toCleanError(error, { kind, collection: args.collection, req: args.req })
      }
    }
  }
}
