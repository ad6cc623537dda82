import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

test('a gift card is bought, arrives by mail, is taken in part at the table, and shows what is left', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(150_000)
  const friend = `maja${Date.now()}@poczta.example`
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/pl/gift-cards')
  await expectNoBarrier(page)
  await page.getByRole('radio', { name: '200 zł' }).check({ force: true })
  await page.getByRole('radio', { name: 'Czerwony, na dużej kostce lodu' }).check({ force: true })
  await page.getByLabel('Imię obdarowanej osoby').fill('Maja')
  await page.getByLabel('Jej e-mail').fill(friend)
  await page.getByLabel('Życzenia').fill('Sto lat!')
  await page.getByLabel('Twoje imię i nazwisko').fill('Ola Wrona')
  await page.getByLabel('Twój e-mail').fill(`ola${Date.now()}@poczta.example`)
  await page.getByLabel(/Znam regulamin/).check()
  await page.getByRole('button', { name: 'Przejdź do płatności' }).click()

  await expect(page).toHaveURL(/\/pl\/gift-order\/[\w-]{64}\/pay$/)
  await page.getByRole('button', { name: 'Karta odrzucona' }).click()
  await expect(page.getByText('Na karcie zabrakło środków.')).toBeVisible()
  await page.getByRole('button', { name: /^Zapłać 200/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gotowe. Karta jest opłacona')
  await expectNoBarrier(page)

  const staff = await browser.newPage({ baseURL, locale: 'pl-PL' })
  const code = await codeInMail(staff, friend)
  expect(await page.content()).not.toContain(code)

  await staff.goto('/admin/gift-card')
  await staff.getByLabel('Kod z karty').fill(code.toLowerCase())
  await staff.getByRole('button', { name: 'Sprawdź' }).click()
  await expect(staff.getByText(/Zostało 200/)).toBeVisible()
  await staff.getByLabel('Ile z niej zapłacić').fill('100')
  await staff.getByRole('button', { name: /^Przyjmij 100/ }).click()
  await expect(staff.getByText(/Przyjęto 100/)).toBeVisible()
  await staff.close()

  await page.goto('/pl/gift-cards/balance')
  await page.getByLabel('Kod karty').fill('0000-0000-0000-0000')
  await page.getByRole('button', { name: 'Sprawdź' }).click()
  await expect(page.getByText('Takiej karty nie ma.')).toBeVisible()
  await page.getByLabel('Kod karty').fill(code)
  await page.getByRole('button', { name: 'Sprawdź' }).click()
  await expect(page.getByText(/Zostało 100\szł/)).toBeVisible()
  await expectNoBarrier(page)
  expect(await page.content()).not.toContain(code)
})

/** The owner opens what would have been sent from a laptop. */
async function codeInMail(page: Page, to: string): Promise<string> {
  const data = { email: 'owner@example.com', password: 'eliksir-demo' }
  expect((await page.request.post('/api/users/login', { data })).ok()).toBe(true)
  await page.goto('/admin/outbox')
  const mail = page.locator('.outbox__list a').filter({ hasText: to })
  await mail.first().click({ timeout: 60_000 })
  await expect(page.locator('.outbox__mail dd').filter({ hasText: to })).toBeVisible()
  const html = (await page.locator('.outbox__mail iframe').getAttribute('srcdoc')) ?? ''
  const [code] = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(html) ?? []
  expect(code, `a code in the mail to ${to}`).toBeDefined()
  return code!
}

async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' // ')}`),
  ).toEqual([])
}
