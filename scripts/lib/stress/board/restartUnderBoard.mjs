import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { withClient } from '../../postgres/cluster.mjs'
import { stopLater } from '../../stopping.mjs'
import { partiesToCome } from './partiesToCome.mjs'

const PATIENCE_MS = 60_000

/**
 * In every round: a note is half typed when the server dies; while it is gone another party is tapped as arrived and somebody
 * else changes a third in the database; then it comes back. Gives how long the board took to be live again after the server
 * was, and `problems`, one sentence each.
 */
export async function restartUnderBoard({ product, databaseUrl, rounds, browserPath }) {
  const parties = await partiesToCome({ url: product.url, databaseUrl, count: rounds * 3 })
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--headless', '--no-sandbox'] })
  stopLater('', () => browser.close())
  const context = await browser.newContext({ locale: 'pl-PL', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const answer = await page.request.post(`${product.url}/api/users/login`, {
    data: { email: 'host@example.com', password: 'eliksir-demo' },
  })
  if (!answer.ok()) throw new Error(`The host could not sign in: ${answer.status()}`)
  await page.goto(`${product.url}/admin/board?view=list&date=${parties[0].date}`)
  await page.locator('.board-line--live').waitFor({ timeout: PATIENCE_MS })
  await page.evaluate(() => void (window.isTheSamePage = true))

  const problems = []
  const backMs = []
  for (let round = 0; round < rounds; round += 1) {
    const [noted, tapped, theirs] = parties.slice(round * 3, round * 3 + 3)
    const note = `Runda ${round + 1}: przy oknie, z wózkiem`
    await openSheet(page, noted.id)
    await page.locator('.board-sheet textarea').fill(note)
    await product.kill()

    await page.keyboard.press('Escape')
    await openSheet(page, tapped.id)
    await page.locator('.board-next--here').first().click()
    await page.locator('.board-offline').waitFor({ timeout: PATIENCE_MS })
    await withClient(databaseUrl, (client) =>
      client.query(`update reservations set party_size = 7, revision = revision + 1 where id = $1`, [
        theirs.id,
      ]),
    )
    await product.start()
    const startedAt = performance.now()
    await page.locator('.board-line--live').waitFor({ timeout: PATIENCE_MS })
    backMs.push(performance.now() - startedAt)

    const isWritten = await until(async () => {
      const rows = await readRows(databaseUrl, [noted.id, tapped.id])
      return rows.get(noted.id)?.note === note && rows.get(tapped.id)?.status === 'arrived'
    })
    if (!isWritten) problems.push(`Round ${round + 1}: the note or the tap was not written.`)
    const row = page.locator('tr.is-party', { has: page.locator(`[data-party="${theirs.id}"]`) })
    const isShown = await until(async () => (await row.locator('.is-size b').textContent()) === '7')
    if (!isShown) problems.push(`Round ${round + 1}: what somebody else changed is not shown.`)
    const waits = await until(async () => (await page.locator('.board-offline').count()) === 0)
    if (!waits) problems.push(`Round ${round + 1}: the board still says that it is offline.`)
    await page.keyboard.press('Escape')
  }
  if (!(await page.evaluate(() => window.isTheSamePage === true)))
    problems.push('The page had to be loaded again.')
  await browser.close()
  return { problems, backMs }
}

async function openSheet(page, id) {
  await page.locator(`button.is-name[data-party="${id}"]`).click()
  await page.locator('.board-sheet').waitFor()
}

const readRows = (databaseUrl, ids) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      'select id, status, staff_notes as note from reservations where id = any($1::uuid[])',
      [ids],
    )
    return new Map(rows.map((row) => [row.id, row]))
  })

async function until(isTrue, ms = 30_000) {
  const endsAt = performance.now() + ms
  while (performance.now() < endsAt) {
    if (await isTrue()) return true
    await sleep(200)
  }
  return false
}
