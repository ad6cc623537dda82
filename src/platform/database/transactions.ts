import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import {
  initTransaction,
  killTransaction,
  commitTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { newTurnstile } from './turnstile'

type Session = PostgresAdapter['sessions'][string]
export type Transaction = Session['db']

/**
 * The platform's own begin and commit drop a failed COMMIT, so a caller could be told "saved" of a row that is not
 * there. These two let the failure through: COMMIT's own error, and the silent ROLLBACK that PostgreSQL answers when an
 * earlier statement of the transaction had failed (a statement run just before the commit fails then).
 * Of the pool, transactions take three quarters; more of them wait before they take a connection.
 */
export function honestTransactions(adapter: PostgresAdapter): void {
  const { enter } = newTurnstile({ places: () => Math.ceil((adapter.pool?.options?.max ?? 10) * 0.75) })

  adapter.beginTransaction = async function begin(options) {
    await adapter.initializing
    const leave = await enter()
    let resolve!: () => void
    let reject!: (reason: unknown) => void
    const decided = new Promise<void>((yes, no) => {
      resolve = yes
      reject = no
    })
    decided.catch(() => undefined) // the rejection reaches `done`; this only keeps Node from calling it unhandled

    let opened!: (tx: Transaction) => void
    const ready = new Promise<Transaction>((yes) => {
      opened = yes
    })
    const done = adapter.drizzle.transaction(
      async (tx) => {
        opened(tx)
        await decided
        await tx.execute(sql`select 1`)
      },
      (options as never) ?? adapter.transactionOptions,
    )

    done.then(leave, leave)
    // Either the transaction opens, or getting a connection fails and `done` rejects.
    const db = await Promise.race([ready, done.then(() => ready)])
    done.catch(() => undefined)

    const id = crypto.randomUUID()
    adapter.sessions[id] = {
      db,
      resolve: async () => {
        resolve()
        await done
      },
      reject: async () => {
        reject(rolledBack)
        await done.catch((error: unknown) => {
          if (error !== rolledBack) throw error
        })
      },
    }
    return id
  }

  adapter.commitTransaction = async function commit(id) {
    await take(adapter, await id)?.resolve()
  }

  adapter.rollbackTransaction = async function rollback(id) {
    await take(adapter, await id)
      ?.reject()
      .catch((error: unknown) => adapter.payload.logger.warn({ err: error }, 'rollback failed'))
  }
}

const rolledBack = new Error('rolled back')

function take(adapter: PostgresAdapter, id: string | number | undefined): Session | undefined {
  if (id === undefined) return undefined
  const session = adapter.sessions[id]
  delete adapter.sessions[id]
  return session
}

/**
 * Runs `work` in one transaction: joins the one `req` already carries, else opens, commits and, on any error, rolls
 * back and rethrows. Inside, never catch the error of an operation that shares `req`: it has ended the transaction.
 */
export async function withTransaction<T>(
  req: PayloadRequest,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const isOwner = await initTransaction(req)
  try {
    const result = await work(await transactionOf(req))
    if (isOwner) {
      await transactionOf(req)
      await commitTransaction(req)
    }
    return result
  } catch (error) {
    if (isOwner) await killTransaction(req)
    throw error
  }
}

/** The open transaction of this request. Throws when it is gone, where the platform would quietly use the pool. */
export async function transactionOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Transaction> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : database(req.payload).sessions[id]
  if (!session) throw new Error('This request has no open transaction')
  return session.db
}

/** The transaction of the request if it has one, else the pool: for reads. */
export async function connectionOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Transaction> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : database(req.payload).sessions[id]
  return session?.db ?? (database(req.payload).drizzle as unknown as Transaction)
}

const database = (payload: Payload) => payload.db as unknown as PostgresAdapter
