import { chromium } from '@playwright/test'
import { signIn } from '../../stress/callers.mjs'
import { stopLater } from '../../stopping.mjs'

const PATIENCE_MS = 60_000

/**
 * The board of a busy night in Chromium: when it is first painted, how long a load takes on the server as the browser asks
 * for it, and what one change of somebody else costs the page. Times in milliseconds; `updates` one entry for each change.
 */
export async function inBrowser({ url, slug, date, loads, updates: count, browserPath }) {
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--headless', '--no-sandbox'] })
  stopLater('', () => browser.close())
  const context = await browser.newContext({ locale: 'pl-PL', viewport: { width: 1440, height: 1000 } })
  await context.addInitScript(watchFirstBar)
  const page = await context.newPage()
  const answer = await page.request.post(`${url}/api/users/login`, {
    data: { email: 'host@example.com', password: 'eliksir-demo' },
  })
  if (!answer.ok()) throw new Error(`The host could not sign in: ${answer.status()}`)

  const query = new URLSearchParams({ venue: slug, date })
  const paints = []
  // The first opens what the browser keeps from then on, as it does in the morning.
  for (let turn = 0; turn < 4; turn += 1) {
    await page.goto(`${url}/admin/board?view=timeline&${query}`)
    await page.locator('.board-line--live').waitFor({ timeout: PATIENCE_MS })
    paints.push(
      await page.evaluate(() => ({ first: window.firstContentfulPaint(), bars: window.firstBarMs })),
    )
  }
  const answers = await timeLoads({ url, query, loads })
  const updates = await timeUpdates({ page, context, url, query, count })
  const bars = await page.locator('.board-bar').count()
  await browser.close()
  return {
    coldPaint: paints[0],
    paint: middle(paints.slice(1), ({ bars: ms }) => ms),
    answers,
    updates,
    bars,
  }
}

/** Runs in the page: when the first bar stands in a painted frame. */
function watchFirstBar() {
  window.firstContentfulPaint = () =>
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null
  const look = () => {
    if (!document.querySelector('.board-bar')) return requestAnimationFrame(look)
    requestAnimationFrame(() => (window.firstBarMs = performance.now()))
  }
  requestAnimationFrame(look)
}

async function timeLoads({ url, query, loads }) {
  const token = await signIn(url, { email: 'host@example.com' })
  const times = []
  for (let turn = 0; turn < loads + 10; turn += 1) {
    const startedAt = performance.now()
    const answer = await fetch(`${url}/api/reservations/board?${query}`, {
      headers: { authorization: `JWT ${token}` },
    })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`The board was answered ${answer.status}`)
    if (turn >= 10) times.push(performance.now() - startedAt)
  }
  return times
}

/** Somebody else changes one party after the other; each is waited for without a look of ours in between. */
async function timeUpdates({ page, context, url, query, count }) {
  const token = await signIn(url, { email: 'manager@example.com' })
  const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }
  const board = await (await fetch(`${url}/api/reservations/board?${query}`, { headers })).json()
  const parties = board.parties.filter(({ status }) => status === 'confirmed').slice(0, count)
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  const readings = []
  for (const { id, partySize } of parties) {
    const size = partySize > 1 ? partySize - 1 : partySize
    const shown = page.evaluate(waitForSize, { id, size: String(size) })
    const before = await metricsOf(session)
    const sent = await fetch(`${url}/api/reservations/${id}?depth=0`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ partySize: size, overrideReason: 'Bench' }),
    })
    if (!sent.ok) throw new Error(`A change was answered ${sent.status}: ${await sent.text()}`)
    await shown
    const after = await metricsOf(session)
    const spent = (name) => (after[name] - before[name]) * 1000
    readings.push({
      scriptMs: spent('ScriptDuration'),
      layoutMs: spent('LayoutDuration') + spent('RecalcStyleDuration'),
      taskMs: spent('TaskDuration'),
    })
  }
  return readings
}

/** Runs in the page: resolves in the frame after the bar says so. */
function waitForSize({ id, size }) {
  return new Promise((resolve) => {
    const grid = document.querySelector('.board-grid')
    const isShown = () => grid.querySelector(`[data-party="${id}"] b`)?.textContent === size
    const done = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
    if (isShown()) return done()
    const observer = new MutationObserver(() => {
      if (!isShown()) return
      observer.disconnect()
      done()
    })
    observer.observe(grid, { childList: true, characterData: true, subtree: true, attributes: true })
  })
}

async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}

const middle = (values, of) => values.map(of).toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
