import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { sitePaths } from './pages'

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Every width and both themes. */
const looks = [
  [390, 'dark'],
  [820, 'light'],
  [1440, 'dark'],
  [390, 'light'],
  [820, 'dark'],
  [1440, 'light'],
] as const

/** All of them for every page, in a few minutes, when asked for; else two for each, in turns. */
const looksOf = (place: number) =>
  process.env.EVERY_LOOK ? looks : [looks[place % looks.length]!, looks[(place + 3) % looks.length]!]

/** Pages that have scripts of their own. */
const moving = /\/reserve|\/\d$/

for (const [language, locale] of ['pl', 'en'].entries()) {
  for (const [place, path] of sitePaths.entries()) {
    test(`/${locale}${path} has no barrier that axe finds, asks nobody else, and does nothing the policy forbids`, async ({
      baseURL,
      page,
    }) => {
      const complaints: string[] = []
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      const strangers: string[] = []
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== new URL(baseURL!).origin) strangers.push(request.url())
      })
      const response = await page.goto(`/${locale}${path}`)
      expect(response?.status()).toBe(200)
      if (moving.test(path)) await page.waitForLoadState('networkidle')
      for (const [seen, [width, colorScheme]] of looksOf(place + language).entries()) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const axe = new AxeBuilder({ page })
        const rules =
          seen === 0 || process.env.EVERY_LOOK ? axe.withTags(tags) : axe.withRules(['color-contrast'])
        const { violations } = await rules.analyze()
        const barriers = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' // ')}`,
        )
        expect(barriers, `${width} px, ${colorScheme}`).toEqual([])
      }
      expect(strangers).toEqual([])
      expect(complaints).toEqual([])
    })
  }
}

test('no page is wider than the smallest phone, nor than a laptop that shows everything twice as large', async ({
  page,
}) => {
  for (const path of sitePaths) {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`/pl${path}`)
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await wide(), path).toBeLessThanOrEqual(320)
    await page.setViewportSize({ width: 640, height: 400 })
    expect(await wide(), path).toBeLessThanOrEqual(640)
  }
})

test('the bare address leads into the language of the browser', async ({ request }) => {
  const into = async (language: string) =>
    (await request.get('/', { headers: { 'accept-language': language }, maxRedirects: 0 })).headers().location
  expect(await into('en-GB,en;q=0.9')).toBe('/en')
  expect(await into('pl-PL,pl;q=0.9,en;q=0.5')).toBe('/pl')
  expect(await into('de-DE')).toBe('/pl')
})

test('a page says its language, its other language and where it truly stands', async ({ page }) => {
  await page.goto('/en/menu')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  const href = (selector: string) => page.locator(selector).first().getAttribute('href')
  expect(await href('head link[rel=canonical]')).toMatch(/\/en\/menu$/)
  expect(await href('head link[rel=alternate][hreflang=pl]')).toMatch(/\/pl\/menu$/)
  await page.getByRole('link', { name: 'pl', exact: true }).first().click()
  await expect(page).toHaveURL(/\/pl\/menu$/)
  await expect(page.locator('h1')).toHaveText('Karta')
})

test('the facts for machines are well-formed', async ({ page }) => {
  const typesOn = async (path: string) => {
    await page.goto(path)
    const scripts = await page.locator('script[type="application/ld+json"]').allTextContents()
    return scripts.map((script) => {
      const facts = JSON.parse(script) as { '@type'?: string; '@graph'?: { '@type': string }[] }
      return facts['@type'] ?? facts['@graph']?.[0]?.['@type']
    })
  }
  expect(await typesOn('/pl')).toEqual(['BarOrPub'])
  expect(await typesOn('/pl/menu')).toEqual(['Menu', 'BreadcrumbList'])
  expect(await typesOn('/pl/cocktails/negroni')).toEqual(['MenuItem', 'BreadcrumbList'])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a guest narrows the menu and finds the whole again', async ({ page }) => {
    await page.goto('/pl/menu')
    const rows = page.locator('main li:has(h4)')
    const all = await rows.count()
    await page.getByRole('link', { name: 'Bez alkoholu', exact: true }).last().click()
    await expect(page).toHaveURL(/only=alcohol-free/)
    const free = await rows.count()
    expect(free).toBeGreaterThan(0)
    expect(free).toBeLessThan(all)
    await page.getByRole('link', { name: 'Wegańskie', exact: true }).click()
    await expect(page).toHaveURL(/only=alcohol-free,vegan/)
    await page.getByRole('link', { name: 'Cała karta', exact: true }).click()
    expect(await rows.count()).toBe(all)
  })

  test('whoever lost the way is told so, and led on', async ({ page }) => {
    for (const path of ['/pl/nic', '/pl/cocktails/nic', '/pl/gallery/nic/3']) {
      expect((await page.goto(path))?.status(), path).toBe(404)
      await expect(page.locator('h1')).toHaveText('Tej butelki nie ma na półce')
    }
    await page.getByRole('main').getByRole('link', { name: 'Karta', exact: true }).click()
    await expect(page.locator('h1')).toHaveText('Karta')
  })

  test('a link that opens nothing says so, and leads on', async ({ page }) => {
    for (const path of [
      '/pl/manage/nic',
      '/pl/manage/nic/change',
      '/pl/manage/nic/pay',
      '/pl/feedback/nic',
    ]) {
      expect((await page.goto(path))?.status(), path).toBe(404)
      await expect(page.locator('h1')).toHaveText('Ten link już nie działa')
    }
    await page.getByRole('main').getByRole('link', { name: 'Zarezerwuj stolik', exact: true }).click()
    await expect(page.locator('h1')).toHaveText('Rezerwacja')
  })

  test('a guest looks through an album', async ({ page }) => {
    await page.goto('/pl/gallery')
    await page
      .getByRole('link', { name: /^Powiększ/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Następny obraz' }).click()
    await expect(page).toHaveURL(/\/2$/)
    await page.getByRole('link', { name: 'Zamknij i wróć do albumu' }).click()
    await expect(page).toHaveURL(/\/gallery\/[\w-]+$/)
  })
})

test('an album is walked through by its arrow keys', async ({ page }) => {
  await page.goto('/pl/gallery/karta-zimowa/1', { waitUntil: 'networkidle' })
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\/2$/)
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/\/1$/)
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/karta-zimowa$/)
})

test('the first stop of the keyboard leads past the navigation', async ({ page }) => {
  await page.goto('/pl/menu')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Przejdź do treści' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('what is not there is said in the right language, with ways out and the number of the request', async ({
  page,
}) => {
  for (const [path, words] of [
    ['/pl/nic', 'Tej butelki nie ma na półce'],
    ['/en/cocktails/nothing', 'That bottle is not on the shelf'],
  ] as const) {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.locator('h1')).toHaveText(words)
    const requestId = response?.headers()['x-request-id']
    await expect(page.getByText(requestId!)).toBeVisible()
    expect(await page.locator('main a').count()).toBeGreaterThan(3)
  }
})

test('a preview is for staff and leads nowhere else', async ({ request }) => {
  const stranger = await request.get('/preview?path=/pl/menu', { maxRedirects: 0 })
  expect(stranger.headers().location).toContain('/admin/login')
  const away = await request.get('/preview/exit?path=//evil.example', { maxRedirects: 0 })
  expect(away.headers().location).toBe('/pl')
})
