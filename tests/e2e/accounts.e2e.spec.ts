import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { codeAt } from '../helpers/codeAt'

const demoPassword = 'eliksir-demo'
const password = 'cztery zielone cytryny'
const phone = { width: 390, height: 844 }

/** What the browser complained about while the test ran. */
const complaints: string[] = []

test.beforeEach(({ page }) => {
  complaints.length = 0
  page.on('console', (message) => {
    // Meant: refusals of what is tried here, and that a kept mail runs no script.
    const isMeant = /status of (401|403)|about:srcdoc/.test(message.text())
    if (message.type() === 'error' && !isMeant) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
})

test.afterEach(() => {
  expect(complaints, 'errors in the console of the browser').toEqual([])
})

test('a colleague is invited by mail, sets up a second step on a telephone, and the owner closes the account', async ({
  page,
  browser,
}) => {
  test.slow()
  const email = `ada.${Date.now()}@example.com`
  await signIn(page, 'owner')

  // The owner asks for it by mail.
  await page.goto('/admin/collections/users')
  await page.getByRole('button', { name: 'Zaproś osobę' }).click()
  await page.locator('#field-invite-name').fill('Ada Nowak')
  await page.locator('#field-invite-email').fill(email)
  await page.locator('#field-invite-role').selectOption('host')
  await page.getByRole('button', { name: 'Wyślij zaproszenie' }).click()
  await expect(page.getByText('Zaproszenie wysłane.')).toBeVisible()
  const link = await linkIn(page, email, 'invitation')

  // Ada follows the link on her telephone.
  const ada = await onPhone(browser)
  await ada.goto(link)
  await expect(ada.getByRole('heading', { name: 'Witaj w zespole' })).toBeVisible()
  await expectNoBarriers(ada)
  await ada.locator('#field-password').fill(password)
  await ada.getByRole('button', { name: 'Ustaw i zaloguj' }).click()
  await ada.waitForURL((url) => url.pathname === '/admin')
  await expect(ada.locator('.tonight h1')).toBeVisible()

  // She sets up a second step on her account page.
  await ada.goto('/admin/account')
  await ada.getByRole('button', { name: 'Włącz drugi krok' }).click()
  await ada.locator('#field-second-password').fill(password)
  await ada.getByRole('button', { name: 'Zacznij' }).click()
  const secret = ((await ada.locator('.set-up__key code').textContent()) ?? '').replaceAll(' ', '')
  await ada.locator('#field-code').fill(codeAt(secret, -1))
  await ada.getByRole('button', { name: 'Włącz', exact: true }).click()
  await expect(ada.locator('.recovery-codes li')).toHaveCount(10)
  const recoveryCode = (await ada.locator('.recovery-codes code').first().textContent()) ?? ''
  await ada.getByRole('button', { name: 'Mam je zapisane' }).click()
  await expect(ada.getByText('Zostało 10 kodów zapasowych.')).toBeVisible()
  await expectNoBarriers(ada)
  await expectNoSideways(ada)

  // Signing in asks for it.
  await ada.context().clearCookies()
  await typePassword(ada, email, password)
  await ada.locator('#field-code').fill('000000')
  await ada.getByRole('button', { name: 'Zaloguj się' }).click()
  await expect(ada.getByRole('alert').filter({ hasText: 'Ten kod nie pasuje' })).toBeVisible()
  await expectNoBarriers(ada)
  await ada.locator('#field-code').fill(codeAt(secret))
  await ada.getByRole('button', { name: 'Zaloguj się' }).click()
  await ada.waitForURL((url) => url.pathname === '/admin')

  // A recovery code does as well, once.
  const tablet = await onPhone(browser)
  await typePassword(tablet, email, password)
  await tablet.getByRole('button', { name: /Użyj kodu zapasowego/ }).click()
  await tablet.locator('#field-code').fill(recoveryCode)
  await tablet.getByRole('button', { name: 'Zaloguj się' }).click()
  await tablet.waitForURL((url) => url.pathname === '/admin')

  // She sees where she is signed in, the session whose cookie is lost included, and ends all but this one.
  await ada.goto('/admin/account')
  await expect(ada.locator('.account-sessions li')).toHaveCount(3)
  await ada.getByRole('button', { name: 'Wyloguj wszędzie indziej' }).click()
  await expect(ada.locator('.account-sessions li')).toHaveCount(1)
  await tablet.goto('/admin/account')
  await tablet.waitForURL((url) => url.pathname === '/admin/login')

  // The owner closes the account: it is over at once.
  await page.goto('/admin/collections/users')
  await page.getByRole('row', { name: email }).getByRole('link', { name: 'Ada Nowak' }).click()
  await page.getByRole('button', { name: 'Zamknij konto' }).click()
  await page.getByRole('button', { name: 'Na pewno' }).click()
  await expect(page.getByText(/Konto zamknięte: nie można/)).toBeVisible()
  await ada.goto('/admin/account')
  await ada.waitForURL((url) => url.pathname === '/admin/login')
  await typePassword(ada, email, password)
  await expect(ada.getByRole('alert').filter({ hasText: 'E-mail lub hasło są nieprawidłowe.' })).toBeVisible()
  await ada.context().close()
  await tablet.context().close()
})

test('a forgotten password is set anew by the link of a mail', async ({ page, browser }) => {
  test.slow()
  const email = `ola.${Date.now()}@example.com`
  await signIn(page, 'owner')
  expect(await post(page, '/api/users', { name: 'Ola', email, password, role: 'bartender' })).toBe(201)

  const ola = await onPhone(browser)
  await ola.goto('/admin/login')
  await ola.getByRole('link', { name: 'Nie pamiętasz hasła?' }).click()
  await ola.waitForURL((url) => url.pathname === '/admin/forgot')
  await ola.locator('#field-email').fill(email)
  await ola.locator('form button[type="submit"]').click()
  await expect(ola.getByRole('heading', { name: 'Wysłano email' })).toBeVisible()
  await ola.goto(await linkIn(page, email, 'reset'))
  await ola.locator('form[data-form-ready="true"]').waitFor()
  await ola.locator('#field-password').fill('pięć dojrzałych limonek')
  await ola.locator('#field-confirm-password').fill('pięć dojrzałych limonek')
  // The platform's form lets a tap pass that comes before it has taken in what was typed.
  await expect(async () => {
    await ola.locator('form button[type="submit"]').click({ timeout: 2_000 })
    await ola.waitForURL((url) => url.pathname === '/admin/login', { timeout: 5_000 })
  }).toPass({ timeout: 40_000 })
  await typePassword(ola, email, 'pięć dojrzałych limonek')
  await ola.waitForURL((url) => url.pathname === '/admin')
  await ola.context().close()
})

test('where the owner asks for a second step, a manager is led to it before anything else', async ({
  page,
  browser,
}) => {
  const email = `ewa.${Date.now()}@example.com`
  await signIn(page, 'owner')
  const demand = (roles: string[]) => post(page, '/api/globals/security', { secondFactorFor: roles })
  expect(await post(page, '/api/users', { name: 'Ewa', email, password, role: 'manager' })).toBe(201)
  expect(await demand(['manager'])).toBe(200)
  try {
    const ewa = await onPhone(browser)
    await typePassword(ewa, email, password)
    await expect(ewa.getByRole('heading', { name: 'Włącz drugi krok logowania' })).toBeVisible()
    await expectNoBarriers(ewa)
    await expectNoSideways(ewa)
    expect(await get(ewa, '/api/reservations'), 'there is no session yet').toBe(403)
    const secret = ((await ewa.locator('.set-up__key code').textContent()) ?? '').replaceAll(' ', '')
    await ewa.locator('#field-code').fill(codeAt(secret))
    await ewa.getByRole('button', { name: 'Włącz', exact: true }).click()
    await ewa.getByRole('button', { name: 'Mam je zapisane' }).click()
    await ewa.waitForURL((url) => url.pathname === '/admin')
    await expect(ewa.locator('.tonight h1')).toBeVisible()
    await ewa.context().close()
  } finally {
    await demand([])
  }
})

for (const role of ['owner', 'manager', 'host', 'bartender', 'editor']) {
  test(`the ${role} has an account page that fits a telephone`, async ({ page }) => {
    await page.setViewportSize(phone)
    await signIn(page, role)
    await page.goto('/admin/account')
    await expect(page.getByRole('heading', { name: 'Twoje konto' })).toBeVisible()
    await expect(page.getByText('to urządzenie')).toBeVisible()
    await expectNoSideways(page)
    await expectNoBarriers(page)
  })
}

test('everybody chooses the language they read, and it stays with them', async ({ page }) => {
  await signIn(page, 'editor')
  await page.goto('/admin/account')
  await page.locator('#field-language').selectOption('en')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible()
  await page.context().clearCookies()
  await signIn(page, 'editor')
  await page.goto('/admin/account')
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible()
  await page.locator('#field-language').selectOption('pl')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Twoje konto' })).toBeVisible()
})

async function signIn(page: Page, role: string) {
  const response = await page.request.post('/api/users/login', {
    data: { email: `${role}@example.com`, password: demoPassword },
  })
  expect(response.ok(), `sign-in as ${role}`).toBe(true)
}

/** From the page itself, as the backoffice asks: a cookie without a word from where is taken by no one. */
async function post(page: Page, path: string, data: object): Promise<number> {
  if (!page.url().includes('/admin')) await page.goto('/admin/account')
  return page.evaluate(
    async ([address, body]) =>
      (await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }))
        .status,
    [path, JSON.stringify(data)] as const,
  )
}

const get = (page: Page, path: string): Promise<number> =>
  page.evaluate(async (address) => (await fetch(address)).status, path)

async function typePassword(page: Page, email: string, secret: string) {
  await page.goto('/admin/login')
  await page.locator('form[data-form-ready="true"]').waitFor()
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(secret)
  await page.getByRole('button', { name: 'Zaloguj się' }).click()
}

async function onPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: phone, hasTouch: true, locale: 'pl-PL' })
  return context.newPage()
}

/** What a laptop without a mail provider keeps: the owner finds the mail in the outbox. */
async function linkIn(page: Page, email: string, kind: 'invitation' | 'reset'): Promise<string> {
  let found: string | undefined
  await expect(async () => {
    await page.goto('/admin/outbox')
    await page.locator('.outbox__list a').filter({ hasText: email }).first().click({ timeout: 3_000 })
    await expect(page.locator('.outbox__mail dd').filter({ hasText: email })).toBeVisible()
    const text = (await page.locator('.outbox__mail iframe').getAttribute('srcdoc')) ?? ''
    found = text.match(new RegExp(`/admin/${kind}/[\\w-]{64}`))?.[0]
    expect(found).toBeDefined()
  }).toPass({ timeout: 100_000 })
  return found ?? ''
}

async function expectNoBarriers(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .include('.account, .login')
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)).toEqual(
    [],
  )
}

async function expectNoSideways(page: Page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(over, 'nothing sticks out sideways').toBeLessThanOrEqual(0)
}
