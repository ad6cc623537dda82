import { expect, test } from '@playwright/test'
import { aBoardRoom, openBoard, type BoardRoom } from './board/boardRoom'
import { finger, middleOf } from './board/gestures'
import { coveredTables, smallTargets } from './board/smallTargets'

/** A tablet held in the hand: fingers only. */
test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } })

let room: BoardRoom

test.beforeAll(async ({ playwright, baseURL }) => {
  room = await aBoardRoom(playwright, baseURL!, 'D')
})

test.afterAll(() => room.staff.dispose())

const HOUR_MS = 3_600_000

test('a finger that rests takes a party up, moves it, and stretches it by its edge', async ({ page }) => {
  const party = await room.book({ table: 'D1', inMinutes: 60 })
  await openBoard(page, 'host')
  const touch = await finger(page)
  const bar = room.bar(page, party, 'D1')
  await bar.scrollIntoViewIfNeeded()

  const start = await middleOf(bar)
  await touch.down(start)
  await expect(page.locator('.board--carries')).toBeVisible()
  await touch.move({ x: start.x, y: (await middleOf(room.rowOf(page, 'D2'))).y })
  await expect(page.locator('.board-tip--fits')).toBeVisible()
  await touch.up()
  const moved = room.bar(page, party, 'D2')
  await expect(moved).toBeVisible()
  await expect.poll(async () => (await room.read(party.id)).tables).toEqual([room.tables.D2])

  const edge = await middleOf(moved.locator('[data-edge]'))
  await touch.down(edge)
  await expect(page.locator('.board--carries')).toBeVisible()
  await touch.move({ x: edge.x + 140, y: edge.y })
  await expect(page.locator('.board-tip--fits')).toBeVisible()
  await touch.up()
  await expect
    .poll(async () => {
      const { endsAt, startsAt } = await room.read(party.id)
      return Date.parse(endsAt) - Date.parse(startsAt)
    })
    .toBeGreaterThan(HOUR_MS)
})

test('a finger that moves at once scrolls the night and takes nobody along', async ({ page }) => {
  const party = await room.book({ table: 'D3', inMinutes: 60 })
  await openBoard(page, 'host')
  const touch = await finger(page)
  const bar = room.bar(page, party, 'D3')
  await bar.scrollIntoViewIfNeeded()
  const grid = page.locator('.board-grid')
  const before = await grid.evaluate((element) => element.scrollLeft)
  const start = await middleOf(bar)
  await touch.down(start)
  await touch.move({ x: start.x - 200, y: start.y })
  await touch.up()
  await expect.poll(() => grid.evaluate((element) => element.scrollLeft)).toBeGreaterThan(before)
  await expect(page.locator('.board--carries')).toHaveCount(0)
  expect((await room.read(party.id)).tables).toEqual([room.tables.D3])
})

test('two parties change tables by taps', async ({ page }) => {
  const one = await room.book({ table: 'D4', inMinutes: 150 })
  const other = await room.book({ table: 'D6', inMinutes: 150 })
  await openBoard(page, 'host')
  await room.bar(page, one, 'D4').tap()
  await page.getByRole('button', { name: 'Zamień stoliki' }).tap()
  await page
    .locator('.board-sheet')
    .getByRole('button', { name: new RegExp(other.name) })
    .tap()
  await expect(room.bar(page, one, 'D6')).toHaveCount(1)
  await expect.poll(async () => (await room.read(other.id)).tables).toEqual([room.tables.D4])
})

test('a manager puts a table where it stands with a finger', async ({ page }) => {
  await openBoard(page, 'manager', 'floor')
  await page.getByRole('button', { name: 'Ustaw stoliki' }).tap()
  const touch = await finger(page)
  const table = page.locator(`.board-floor--edit [data-table="${room.tables.D6}"]`)
  await table.scrollIntoViewIfNeeded()
  const before = await table.getAttribute('aria-label')
  const start = await middleOf(table)
  await touch.down(start)
  await touch.move({ x: start.x, y: start.y + 60 })
  await touch.up()
  await expect(table).not.toHaveAttribute('aria-label', before!)
  // The browser takes the first tap after a quick finger for the end of its gesture.
  await expect(async () => {
    const save = page.getByRole('button', { name: 'Zapisz' })
    if (await save.isVisible()) await save.tap({ timeout: 2_000 })
    await expect(page.getByRole('button', { name: 'Ustaw stoliki' })).toBeVisible({ timeout: 4_000 })
  }).toPass({ timeout: 30_000 })
  const { plan } = await (await room.staff.get(`/api/tables/${room.tables.D6}?depth=0`)).json()
  expect(plan.yCm).toBeGreaterThan(60)
})

test('a tap on a free table of the plan and one on how many seat a walk-in there', async ({ page }) => {
  await openBoard(page, 'host', 'floor')
  await page.locator(`[data-table="${room.tables.D5}"]`).tap()
  const sheet = page.getByRole('dialog', { name: 'Bez rezerwacji, D5' })
  await sheet.locator('.board-size', { hasText: /^2/ }).tap()
  await expect(page.locator(`.board-table--seat[data-table="${room.tables.D5}"]`)).toBeVisible()
  const seated = `/api/reservations?depth=0&where[status][equals]=seated&where[tables][in]=${room.tables.D5}`
  await expect.poll(async () => (await (await room.staff.get(seated)).json()).totalDocs).toBe(1)
})

for (const width of [820, 390]) {
  test(`whatever is tapped is 44 pixels high and wide, ${width} px`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: width === 820 ? 1180 : 844 })
    const party = await room.book({ table: width === 820 ? 'D1' : 'D2', inMinutes: 240 })
    await openBoard(page, 'manager')
    const isSmall = async (what: string, own: string) => {
      await page.locator(own).first().waitFor()
      expect(await smallTargets(page, own), what).toEqual([])
    }
    const sheet = page.locator('.board-sheet')
    await isSmall('timeline', '.board')
    for (const view of ['list', 'floor']) {
      await page.goto(`/admin/board?view=${view}`)
      await page.locator('.board-line--live').waitFor()
      await isSmall(view, '.board')
    }
    if (width === 820) expect(await coveredTables(page)).toEqual([])
    await page.goto('/admin/board?view=list')
    await page.locator('.board-line--live').waitFor()
    for (const opener of ['Bez rezerwacji', 'Nowa rezerwacja', 'Znajdź stolik']) {
      await page.locator('.board-head').getByRole('button', { name: opener, exact: true }).tap()
      await isSmall(opener, '.board-sheet')
      await sheet.getByRole('button', { name: 'Zamknij' }).tap()
      await expect(sheet).toHaveCount(0)
    }
    await page.locator(`[data-party="${party.id}"]`).first().tap()
    await sheet.getByText('Historia').waitFor()
    await isSmall('sheet', '.board-sheet')
    await page.goto('/admin')
    await isSmall('Tonight', '.tonight')
    await page.goto('/admin/86')
    await isSmall('86', '.off-board')
  })
}
