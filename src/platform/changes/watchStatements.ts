import { LRUCache } from 'lru-cache'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { driverErrorOf } from '../database/errors'
import { noteRead, noteUnkeepable } from '../http/noteRead'
import { CHANGES_CHANNEL, allPartsOf, encodeTags } from './changeTags'
import { documentScope } from './documentScope'
import { pendingChangesOf } from './pendingChanges'
import { readStatement } from './readStatement'
import { tagsOfTables, type TableTags } from './tagsOfTables'

type Pool = PostgresAdapter['pool']
type PoolClient = { query: unknown; release: (error?: Error) => void }
type Query = (...args: unknown[]) => Promise<unknown>
type Statement = { reads: readonly string[]; isUnkeepable: boolean; writes: readonly string[] }

/**
 * Looks at every statement that goes through the adapter's pool, whoever sends it: the platform, an operation's own SQL, a
 * job, a migration. What is read goes into the recorder of the request; what is written is sent to every process with
 * the commit, and never without it.
 */
export function watchStatements(adapter: PostgresAdapter): void {
  const connect = adapter.connect!.bind(adapter)
  const watched = new WeakSet<object>()
  adapter.connect = async (options) => {
    await connect(options)
    if (!adapter.pool || watched.has(adapter.pool)) return
    watched.add(adapter.pool)
    watchPool(adapter.pool, statementReader(adapter))
  }
}

type Reader = (text: string) => Statement

/** The platform sends the same few hundred statements again and again: each is looked at once. */
function statementReader(adapter: PostgresAdapter): Reader {
  const known = new LRUCache<string, Statement>({ max: 1_000 })
  let tags: TableTags | undefined
  return (text) => {
    const found = known.get(text)
    if (found) return found
    tags ??= tagsOfTables(adapter)
    const statement = tagsOfStatement(text, tags)
    known.set(text, statement)
    return statement
  }
}

function tagsOfStatement(text: string, tags: TableTags): Statement {
  const { reads, writes } = readStatement(text, tags.isTable)
  const isDelete = /\bdelete\s+from\b|\btruncate\b/i.test(text)
  const touched = isDelete ? writes.flatMap((table) => [table, ...tags.dependantsOf(table)]) : writes
  return {
    reads: unique(reads.filter(tags.isWatched).map(tags.tagOf)),
    isUnkeepable: !reads.every(tags.isWatched),
    writes: unique(touched.filter(tags.isWatched).map(tags.tagOf)),
  }
}

const unique = (tags: string[]) => [...new Set(tags)]

function watchPool(pool: Pool, read: Reader): void {
  const connect = pool.connect.bind(pool) as unknown as (callback?: unknown) => Promise<PoolClient>
  const queryAlone = pool.query.bind(pool) as unknown as Query

  pool.connect = ((callback?: unknown) =>
    callback
      ? connect(callback)
      : connect().then((client) => watchClient(client, read))) as unknown as typeof pool.connect

  pool.query = (async (...args: unknown[]) => {
    if (typeof args.at(-1) === 'function') return queryAlone(...args)
    const statement = note(read(textOf(args[0])))
    const client = await connect()
    const query = unwatchedQueryOf(client)
    let broken: Error | undefined
    try {
      return await (statement.writes.length > 0 ? inOwnTransaction(query, args, statement) : query(...args))
    } catch (error) {
      if (!driverErrorOf(error)) broken = error as Error
      throw error
    } finally {
      client.release(broken)
    }
  }) as typeof pool.query
}

const unwatched = new WeakMap<object, Query>()
const unwatchedQueryOf = (client: { query: unknown }): Query => unwatched.get(client) ?? directQueryOf(client)

/** The driver's own, looked up with every call: whoever measures or watches all connections does so there. */
const directQueryOf =
  (client: { query: unknown }): Query =>
  (...args) =>
    (Object.getPrototypeOf(client) as { query: Query }).query.apply(client, args)

/** Connections live long: each is watched from the first time that somebody holds it. */
function watchClient(client: PoolClient, read: Reader): PoolClient {
  if (unwatched.has(client)) return client
  const query = directQueryOf(client)
  unwatched.set(client, query)
  const pending = pendingChangesOf(client)
  let isOpen = false

  const watchedQuery: Query = async (...args) => {
    const text = textOf(args[0])
    const statement = note(read(text))
    const verb = verbOf(text)
    if (verb === 'begin') {
      isOpen = true
      pending.clear()
    }
    if (verb === 'rollback') {
      isOpen = false
      pending.clear()
    }
    if (statement.writes.length > 0 && !isOpen) return inOwnTransaction(query, args, statement)
    noteWrites(statement.writes, pending)
    if (verb === 'commit') {
      isOpen = false
      await send(query, pending)
    }
    return query(...args)
  }
  client.query = watchedQuery
  return client
}

/** Returns the statement, once what it reads is known to whoever keeps the answer: before it is sent, so that no change slips in between. */
function note(statement: Statement): Statement {
  const { reads, isUnkeepable } = statement
  if (isUnkeepable) noteUnkeepable()
  const scope = documentScope.getStore()
  for (const tag of reads) {
    if (scope?.kind === 'read' && scope.collection === tag) noteRead(...scope.tags)
    else if (scope?.kind === 'parts') noteRead(...(scope.parts[tag] ?? [tag]))
    else noteRead(tag)
  }
  return statement
}

function noteWrites(tags: readonly string[], pending: Set<string>): void {
  const scope = documentScope.getStore()
  for (const tag of tags) {
    pending.add(tag)
    // Within one document's own operation the adapter adds which one it was.
    if (!(scope?.kind === 'write' && scope.collection === tag)) pending.add(allPartsOf(tag))
  }
}

/** A statement that commits by itself takes its notice into the same transaction. */
async function inOwnTransaction(query: Query, args: unknown[], { writes }: Statement): Promise<unknown> {
  const tags = new Set(writes.flatMap((tag) => [tag, allPartsOf(tag)]))
  await query('begin')
  try {
    const result = await query(...args)
    await send(query, tags)
    await query('commit')
    return result
  } catch (error) {
    await query('rollback').catch(() => undefined) // the connection is gone: so is the transaction
    throw error
  }
}

async function send(query: Query, tags: Set<string>): Promise<void> {
  if (tags.size === 0) return
  const notice = encodeTags(tags)
  tags.clear()
  await query(`select pg_notify('${CHANGES_CHANNEL}', $1)`, [notice])
}

const textOf = (query: unknown): string =>
  typeof query === 'string' ? query : ((query as { text?: string } | undefined)?.text ?? '')

function verbOf(text: string): 'begin' | 'commit' | 'rollback' | null {
  if (text.length > 100) return null
  const start = text.trimStart().slice(0, 30).toLowerCase()
  if (/^(?:begin|start transaction)\b/.test(start)) return 'begin'
  if (/^(?:commit|end)\b/.test(start)) return 'commit'
  return /^rollback(?!\s+to\b)\b/.test(start) ? 'rollback' : null
}
