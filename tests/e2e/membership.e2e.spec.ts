import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

test.use({ viewport: { width: 390, height: 844 } })

test('a guest becomes a member, falls behind, pays and leaves, without scripts as well', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  await page.goto('/pl/membership')
  await expect(page.getByRole('radio')).toHaveCount(1)
  await page.getByLabel('Imię i nazwisko').fill('Zofia Nowak')
  await page.getByLabel('E-mail').fill(`zofia-${randomUUID().slice(0, 8)}@poczta.example`)
  await page.getByLabel(/Znam regulamin/).check()
  await page.getByRole('button', { name: 'Dalej do płatności' }).click()

  await expect(page).toHaveURL(/\/pl\/membership\/[\w-]{64}$/)
  await expect(page.getByText('Czeka na pierwszą wpłatę')).toBeVisible()
  await page.getByRole('button', { name: /^Zapłać 49/ }).click()
  await expect(page.getByText('Aktywny', { exact: true })).toBeVisible()

  await page.getByRole('link', { name: 'Zmień kartę albo zrezygnuj' }).click()
  await page.getByRole('button', { name: 'Minął okres: bank odmówił' }).click()
  await expect(page.getByRole('status')).toContainText('Zaległa płatność')
  await page.getByRole('button', { name: 'Zaległość opłacona' }).click()
  await expect(page.getByRole('status')).toContainText('Aktywny')
  await page.getByRole('button', { name: 'Rezygnacja z końcem okresu' }).click()
  await expect(page.getByRole('status')).toContainText('Wypowiedziany')
  await page.getByRole('link', { name: 'Wróć do karnetu' }).click()
  await expect(page.getByText(/potem się skończy/)).toBeVisible()
  await context.close()
})

test('the page of plans has no barrier in either language', async ({ page }) => {
  for (const locale of ['pl', 'en']) {
    await page.goto(`/${locale}/membership`)
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }
})
