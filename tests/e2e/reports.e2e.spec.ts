import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

const password = 'eliksir-demo'

test.describe('the reports', () => {
  test('show the manager what a month came to, and give it as a file', async ({ page }) => {
    await signIn(page, 'manager')
    await page.goto('/admin/reports')
    await expect(page.getByRole('heading', { name: 'Raporty', level: 1 })).toBeVisible()
    await expect(page.locator('.key-figures dt').first()).toHaveText('Goście')
    expect(await figure(page, 'Goście')).toBeGreaterThan(100)

    await page.getByText('Pokaż liczby').first().click()
    const rows = page.locator('.figure-table').first().locator('tbody tr')
    await expect(rows).toHaveCount(28)
    const nights = await rows.locator('td:nth-child(2)').allInnerTexts()
    const sum = nights.reduce((total, text) => total + numberOf(text), 0)
    expect(sum).toBe(await figure(page, 'Goście'))

    const file = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Pobierz CSV: Goście noc po nocy' }).click()
    expect((await file).suggestedFilename()).toMatch(
      /^[a-z-]+-nights-20\d\d-\d\d-\d\d-20\d\d-\d\d-\d\d\.csv$/,
    )
  })

  test('are of the nights that one chooses', async ({ page }) => {
    await signIn(page, 'owner')
    await page.goto('/admin/reports')
    const month = await figure(page, 'Goście')
    await page.getByRole('link', { name: '7 nocy' }).click()
    await expect(page.getByRole('link', { name: '7 nocy' })).toHaveAttribute('aria-current', 'page')
    expect(await figure(page, 'Goście')).toBeLessThan(month)
    await page.goto('/admin/reports?from=2090-01-01&to=2090-01-02')
    await expect(page.getByText('W tym okresie nikogo nie było')).toBeVisible()
  })

  for (const role of ['host', 'bartender', 'editor'] as const) {
    test(`are closed to the ${role}, by address as well`, async ({ page }) => {
      await signIn(page, role)
      await page.goto('/admin/reports')
      await expect(page.getByText('To widok dla właściciela i menedżera.')).toBeVisible()
      await expect(page.locator('.key-figures')).toHaveCount(0)
      await expect(page.locator('#nav-reports')).toHaveCount(0)
      const status = await page.evaluate(async () => (await fetch('/api/reports/nights')).status)
      expect(status).toBe(403)
    })
  }

  for (const [language, theme, width] of [
    ['pl', 'light', 390],
    ['en', 'dark', 820],
    ['pl', 'dark', 1440],
  ] as const) {
    test(`have no barrier that axe can find, and nothing beside the screen: ${language}, ${theme}, ${width}`, async ({
      page,
      context,
      baseURL,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await signIn(page, 'owner')
      await context.addCookies([
        { name: 'eliksir-lng', value: language, url: baseURL! },
        { name: 'eliksir-theme', value: theme, url: baseURL! },
      ])
      await page.goto('/admin/reports')
      await expect(page.locator('.chart').first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).include('.reports').analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }
})

async function figure(page: Page, name: string): Promise<number> {
  const value = page
    .locator('.key-figures > div', { has: page.getByText(name, { exact: true }) })
    .locator('b')
  return numberOf(await value.innerText())
}

/** '1796', '1 796' or '1,796'. */
const numberOf = (text: string) => Number(text.replace(/[^\d]/g, ''))

async function signIn(page: Page, role: string) {
  const response = await page.request.post('/api/users/login', {
    data: { email: `${role}@example.com`, password },
  })
  expect(response.ok(), `sign-in as ${role}`).toBe(true)
}
