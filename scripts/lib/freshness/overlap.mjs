import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds to wait for a page to begin: it may come from memory, or nobody may get round to it. */
const patience = 2_000

/**
 * Lets a page stand still half way, by a lock on what its frame reads, writes what it shows, and lets it end: it may neither be
 * kept nor be given to whoever asks after the write.
 */
export const overlapOf =
  ({ db, ledger }) =>
  async ({ url, before, meanwhile }) => {
    const path = '/pl/menu'
    const client = await db.connect()
    let page
    try {
      await client.query('begin')
      await client.query('lock table navigation in access exclusive mode')
      await before() // what is kept of the page is void
      page = fetch(url + path).then((answer) => answer.text())
      await stands(client)
      await meanwhile()
    } finally {
      await client.query('rollback').catch(() => undefined) // cut on purpose: the lock is gone with it
      client.release()
    }
    await page?.catch(() => undefined) // cut on purpose
    const floors = ledger.floors()
    const text = await fetch(url + path).then((answer) => answer.text())
    ledger.look(text, floors, { url, path, cache: 'after a page that was overtaken' })
  }

/** Until somebody waits for the lock. */
async function stands(client) {
  for (let waited = 0; waited < patience; waited += 20) {
    const { rows } = await client.query(
      `select 1 from pg_locks where relation = 'navigation'::regclass and not granted limit 1`,
    )
    if (rows.length > 0) return
    await pause(20)
  }
}
