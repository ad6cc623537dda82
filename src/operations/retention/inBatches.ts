import type { SQL } from 'drizzle-orm'
import { createLocalReq, type Payload } from 'payload'
import { withTransaction, type Transaction } from '@/platform/database/transactions'

/** Few enough for one statement to end well within its time and for nobody to wait for it. */
export const BATCH = 500

type Batches = {
  payload: Payload
  signal?: AbortSignal
  /** Changes at most `BATCH` rows. */
  change: SQL
  /** Runs in the transaction of each batch that changed something. */
  afterwards?: (changed: number, tx: Transaction) => Promise<void>
}

/** Runs a statement, each time in a transaction of its own, until it finds less than a batch; gives how many rows it changed. */
export async function inBatches({ payload, signal, change, afterwards }: Batches): Promise<number> {
  let total = 0
  for (;;) {
    signal?.throwIfAborted()
    const req = await createLocalReq({}, payload)
    const changed = await withTransaction(req, async (tx) => {
      const { rowCount } = await tx.execute(change)
      if (rowCount) await afterwards?.(rowCount, tx)
      return rowCount ?? 0
    })
    total += changed
    if (changed < BATCH) return total
  }
}
