import { expect, test, type Page } from '@playwright/test'

const password = 'eliksir-demo'
const menuOf = {
  owner: {
    sees: ['menu-items', 'cocktails', 'ingredients', 'pages', 'venues', 'users', 'api-keys', 'audit-log'],
    misses: [],
  },
  manager: {
    sees: ['menu-items', 'cocktails', 'price-history', 'pages', 'venues', 'users'],
    misses: ['api-keys'],
  },
  host: {
    sees: ['menus', 'menu-items', 'cocktails'],
    misses: ['pages', 'media', 'users', 'venues', 'price-history', 'audit-log', 'ingredients'],
  },
  bartender: {
    sees: ['menu-items', 'cocktails', 'ingredients'],
    misses: ['pages', 'posts', 'media', 'users', 'venues', 'price-history'],
  },
  editor: {
    sees: ['menus', 'cocktails', 'pages', 'posts', 'events', 'albums', 'media'],
    misses: ['users', 'venues', 'price-history', 'audit-log', 'glassware'],
  },
} as const
type Role = keyof typeof menuOf

/** What the browser complained about while the test ran. */
const complaints: string[] = []

test.beforeEach(({ page }) => {
  complaints.length = 0
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
})

test.afterEach(() => {
  expect(complaints, 'errors in the console of the browser').toEqual([])
})

test.describe('each role finds its own work', () => {
  for (const role of Object.keys(menuOf) as Role[]) {
    test(`the ${role} signs in and has a menu of their own`, async ({ page }) => {
      await page.setViewportSize({ width: 1600, height: 1000 })
      await signInByForm(page, role)
      await expect(page.locator('.tonight h1')).toBeVisible()
      const { sees, misses } = menuOf[role]
      for (const slug of sees) await expect(page.locator(`#nav-${slug}`)).toBeVisible()
      for (const slug of misses) await expect(page.locator(`#nav-${slug}`)).toHaveCount(0)
      const seesBoard = role !== 'editor'
      await expect(page.locator('#nav-86')).toHaveCount(seesBoard ? 1 : 0)
    })
  }

  test('everybody reads their own language', async ({ page, context }) => {
    await signIn(page, 'manager')
    await page.goto('/admin')
    await expect(page.getByRole('heading', { name: 'Braki (86)' })).toBeVisible()
    await context.addCookies([{ name: 'eliksir-lng', value: 'en', url: page.url() }])
    await page.goto('/admin')
    await expect(page.getByRole('heading', { name: '86 board' })).toBeVisible()
  })
})

test.describe('tonight', () => {
  test('shows the host the night, and the bartender no more than is theirs', async ({ page }) => {
    await signIn(page, 'host')
    await page.goto('/admin')
    await expect(page.getByRole('heading', { name: 'Przyjdą w ciągu 2 godzin' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Lista oczekujących' })).toBeVisible()
    await expect(page.getByText('Na żywo')).toBeVisible()
    await page.getByRole('button', { name: 'Bez rezerwacji' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()

    await signIn(page, 'bartender')
    await page.goto('/admin')
    await expect(page.getByRole('heading', { name: 'Przyjdą w ciągu 2 godzin' })).toBeVisible()
    for (const name of ['Lista oczekujących', 'Pamiętaj', 'Decyzje'])
      await expect(page.getByRole('heading', { name })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Bez rezerwacji' })).toHaveCount(0)
  })

  test('is not for the editor, who has other work', async ({ page }) => {
    await signIn(page, 'editor')
    await page.goto('/admin')
    await expect(page.getByRole('heading', { name: 'Niedokończone' })).toBeVisible()
    await expect(page.locator('.tonight-service')).toHaveCount(0)
  })
})

test.describe('the 86 board', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the bartender takes lime off, sees first what goes, and brings it back', async ({ page }) => {
    await signIn(page, 'bartender')
    await page.goto('/admin/86')
    await page.getByRole('searchbox').fill('lime')
    const lime = page.locator('[data-slug="lime"]')
    await lime.tap()

    const sheet = page.getByRole('dialog')
    await expect(sheet.locator('.off-sheet__drinks')).toContainText('Daiquiri')
    expect(await available(page, 'daiquiri'), 'nothing happens before it is confirmed').toBe(true)
    await sheet.getByRole('button', { name: /^Zdejmij/ }).tap()

    await expect(sheet).toBeHidden()
    await expect(lime).toHaveAttribute('aria-pressed', 'false')
    await expect(lime).toContainText('Nie ma')
    expect(await available(page, 'daiquiri')).toBe(false)
    expect(await available(page, 'caipirinha')).toBe(false)

    await lime.tap()
    await expect(lime).toHaveAttribute('aria-pressed', 'true')
    expect(await available(page, 'daiquiri')).toBe(true)
  })

  test('a guest-facing item goes for tonight from its own page', async ({ page }) => {
    await signIn(page, 'manager')
    const id = await idOf(page, 'menu-items', 'negroni')
    await openForm(page, `/admin/collections/menu-items/${id}`)
    await page.getByRole('button', { name: 'Skończyło się…' }).tap()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Zdejmij/ })
      .tap()
    await expect(page.locator('.off-state--out')).toContainText('Nie ma')
    await page.getByRole('button', { name: 'Jest z powrotem' }).tap()
    await expect(page.locator('.off-state--in')).toBeVisible()
  })

  test('the host reads the board and cannot tap it', async ({ page }) => {
    await signIn(page, 'host')
    await page.goto('/admin/86')
    await expect(page.getByRole('heading', { name: 'Czego nie ma?' })).toBeVisible()
    await expect(page.locator('button.off-toggle')).toHaveCount(0)
  })

  test('the editor is told that it is not for them', async ({ page }) => {
    await signIn(page, 'editor')
    await page.goto('/admin/86')
    await expect(page.getByText('Tablica braków jest dla baru i sali.')).toBeVisible()
    await expect(page.locator('.off-toggle')).toHaveCount(0)
  })
})

test.describe('figures beside a recipe', () => {
  test('the manager changes an amount and sees strength and cost change before saving', async ({ page }) => {
    await signIn(page, 'manager')
    await openForm(page, `/admin/collections/cocktails/${await idOf(page, 'cocktails', 'negroni')}`)
    const strength = page.locator('[data-figure="strength"] .figure__value')
    const cost = page.locator('[data-figure="cost"] .figure__value')
    await expect(strength).toHaveText('19,5%')
    const before = await cost.textContent()

    const amount = page.locator('#field-recipe__0__amount')
    if (!(await amount.isVisible())) await page.locator('#recipe-row-0 .collapsible__toggle').first().click()
    await amount.fill('60')
    await expect(strength).toHaveText('21,5%')
    await expect(cost).not.toHaveText(before ?? '')

    await page.locator('[data-figure="strength"] summary').click()
    await expect(page.locator('[data-figure="strength"] table')).toContainText('60 ml × 40%')
    expect(await abv(page, 'negroni'), 'nothing is saved yet').toBeCloseTo(19.38, 1)
  })

  test('the editor sees strength and allergens, and no cost anywhere', async ({ page }) => {
    await signIn(page, 'editor')
    await openForm(page, `/admin/collections/cocktails/${await idOf(page, 'cocktails', 'negroni')}`)
    await expect(page.locator('[data-figure="strength"]')).toBeVisible()
    await expect(page.locator('[data-figure="allergens"]')).toBeVisible()
    await expect(page.locator('[data-figure="cost"]')).toHaveCount(0)
    await expect(page.locator('[data-figure="margin"]')).toHaveCount(0)
    await expect(page.locator('#field-costCents')).toHaveCount(0)
  })
})

test('a price is typed as money and stored in minor units', async ({ page }) => {
  await signIn(page, 'manager')
  const id = await idOf(page, 'menu-items', 'negroni')
  await openForm(page, `/admin/collections/menu-items/${id}`)
  const price = page.locator('#field-variants__0__priceCents')
  const before = await price.inputValue()
  expect(before).toMatch(/^\d+,\d{2}\szł$/)

  await price.fill('41,5')
  await price.blur()
  await expect(price).toHaveValue(/^41,50\szł$/)
  await page.locator('#action-save').click()
  await expect.poll(async () => (await read(page, 'menu-items', 'negroni')).variants[0].priceCents).toBe(4150)

  await price.fill(before)
  await page.locator('#action-save').click()
  await expect
    .poll(async () => (await read(page, 'menu-items', 'negroni')).variants[0].priceCents)
    .toBe(Math.round(parseFloat(before.replace(',', '.')) * 100))
})

async function signInByForm(page: Page, role: Role) {
  await openForm(page, '/admin/login')
  await page.locator('#field-email').fill(`${role}@example.com`)
  await page.locator('#field-password').fill(password)
  await page.locator('form button[type="submit"]').click()
  await page.waitForURL((url) => url.pathname === '/admin')
}

/** A form takes no typing before its script has come. */
async function openForm(page: Page, path: string) {
  await page.goto(path)
  await page.locator('form[data-form-ready="true"]').first().waitFor()
}

async function signIn(page: Page, role: Role) {
  const response = await page.request.post('/api/users/login', {
    data: { email: `${role}@example.com`, password },
  })
  expect(response.ok(), `sign-in as ${role}`).toBe(true)
}

async function read(page: Page, collection: string, slug: string) {
  const response = await page.request.get(`/api/${collection}?where[slug][equals]=${slug}&depth=0`)
  const { docs } = await response.json()
  return docs[0]
}

const idOf = async (page: Page, collection: string, slug: string): Promise<string> =>
  (await read(page, collection, slug)).id
const available = async (page: Page, slug: string): Promise<boolean> =>
  (await read(page, 'cocktails', slug)).available
const abv = async (page: Page, slug: string): Promise<number> =>
  (await read(page, 'cocktails', slug)).abvPercent
