import http from 'node:http'
import {
  request as asStranger,
  expect,
  test,
  type APIRequestContext,
  type ConsoleMessage,
  type Page,
} from '@playwright/test'

/** One page of each kind that the sitemap knows, in both languages, and those that it does not. */
async function onePageOfEachKind(stranger: APIRequestContext): Promise<string[]> {
  const sitemap = await (await stranger.get('/sitemap.xml')).text()
  const kinds = new Map<string, string>()
  for (const [, address = ''] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    const { pathname } = new URL(address)
    const steps = pathname.split('/')
    const kind = steps.length > 3 ? [...steps.slice(0, 3), '*'].join('/') : pathname
    if (!kinds.has(kind)) kinds.set(kind, pathname)
  }
  const others = ['/pl/reserve', '/en/reserve', '/en/embed/reserve', '/pl/nothing-here', '/en/nothing-here']
  return [...new Set([...kinds.values(), ...others])]
}

const signIn = async (page: Page) => {
  const answer = await page.request.post('/api/users/login', {
    data: { email: 'owner@example.com', password: 'eliksir-demo' },
  })
  expect(answer.ok()).toBe(true)
}

/** What the browser refused because of the policy, and what React found not to fit. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message: ConsoleMessage) => {
    const text = message.text()
    if (/content security policy|violates the following|hydrat|Minified React error/i.test(text))
      complaints.push(`${page.url()}: ${text}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  return complaints
}

const cacheStateOf = async (stranger: APIRequestContext, path: string) =>
  (await stranger.get(path)).headers()['x-cache']

test('pages come from memory under a policy of hashes, and live in the browser all the same', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const complaints = complaintsOf(page)
  const stranger = await asStranger.newContext({ baseURL })
  const pages = await onePageOfEachKind(stranger)
  expect(pages.length).toBeGreaterThan(15)
  for (const path of pages) {
    await stranger.get(path)
    const response = await page.goto(path)
    const headers = (await response?.allHeaders()) ?? {}
    expect([path, headers['x-cache']]).toEqual([path, 'hit'])
    expect(headers['content-security-policy']).toMatch(/script-src 'self'(?: 'sha256-[^']+')*;/)
    expect(headers['content-security-policy']).not.toMatch(/nonce|script-src[^;]*unsafe/)
    expect(headers['cache-control']).toBe('no-cache')
    expect(await response?.text()).not.toMatch(/ nonce="/)
    await page.waitForLoadState('networkidle')
  }
  expect(complaints).toEqual([])
})

test('pages that are made for one caller are under a policy just as strict', async ({ page, baseURL }) => {
  test.setTimeout(180_000)
  const complaints = complaintsOf(page)
  const pages = await onePageOfEachKind(await asStranger.newContext({ baseURL }))
  await page.setExtraHTTPHeaders({ authorization: 'JWT none' })
  for (const path of pages) {
    const response = await page.goto(path)
    const headers = (await response?.allHeaders()) ?? {}
    expect([path, headers['x-cache']]).toEqual([path, undefined])
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+'/)
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/)
  }
  expect(complaints).toEqual([])
})

test('what one caller says is in nobody else’s page', async ({ baseURL }) => {
  const { port } = new URL(baseURL!)
  const get = (path: string, headers: http.OutgoingHttpHeaders = {}) =>
    new Promise<{ status?: number; text: string }>((resolve, reject) => {
      http
        .get({ host: '127.0.0.1', port, path, headers, agent: false }, (answer) => {
          let text = ''
          answer.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
          answer.on('end', () => resolve({ status: answer.statusCode, text }))
        })
        .on('error', reject)
    })
  const poisons: http.OutgoingHttpHeaders[] = [
    { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'evil', forwarded: 'host=evil' },
    { 'x-middleware-subrequest': 'src/proxy:src/proxy', 'x-middleware-rewrite': '/evil', 'x-nextjs-data': '1' },
    { 'x-matched-path': '/evil', 'x-invoke-path': '/evil', 'x-now-route-matches': '1=evil', 'next-url': '/evil' },
    { 'accept-language': 'evil;q=9, x-evil', cookie: 'NEXT_LOCALE=evil; theirs=evil', 'user-agent': 'evil' },
  ] // prettier-ignore
  for (const [place, headers] of poisons.entries()) {
    const path = `/pl/menu?poison=${place}`
    const poisoned = await get(path, headers)
    const clean = await get(path)
    expect([place, clean.status, clean.text.includes('evil')]).toEqual([place, 200, false])
    expect(poisoned.text).not.toContain('evil')
  }
  for (const odd of [
    '/pl/%6denu',
    '/pl/menu.',
    '/pl/menu%2e',
    '/pl/./menu',
    '/pl//menu',
    '/pl/menu/..',
    '/PL/menu',
    '/pl/menu?a=1&a=evil',
  ])
    // prettier-ignore
    await get(odd)
  const { status, text } = await get('/pl/menu?a=1')
  expect([status, text.includes('evil')]).toEqual([200, false])
})

test('a page that is kept says what it was made of: a change of it is seen at once, and of nothing else', async ({
  page,
  baseURL,
}) => {
  const stranger = await asStranger.newContext({ baseURL })
  const menus = '/api/menus?limit=1'
  const { docs } = (await (await stranger.get(menus)).json()) as { docs: { id: string; intro: string }[] }
  const menu = docs[0]!
  await stranger.get('/pl/menu')
  expect(await cacheStateOf(stranger, '/pl/menu')).toBe('hit')

  await signIn(page)
  const intro = `Karta na dziś ${Date.now()}`
  const saved = await page.request.patch(`/api/menus/${menu.id}`, {
    data: { intro },
    headers: { origin: baseURL! },
  })
  expect(saved.ok()).toBe(true)
  await expect
    .poll(async () => (await (await stranger.get('/pl/menu')).text()).includes(intro), { timeout: 5_000 })
    .toBe(true)
  expect(await (await stranger.get(menus)).text()).toContain(intro)

  await stranger.get('/pl/menu')
  const glass = await page.request.get('/api/customers?limit=1', { headers: { origin: baseURL! } })
  expect(glass.ok()).toBe(true)
  expect(await cacheStateOf(stranger, '/pl/menu')).toBe('hit')
  await page.request.patch(`/api/menus/${menu.id}`, {
    data: { intro: menu.intro },
    headers: { origin: baseURL! },
  })
})

test('whoever is signed in is answered for himself, and leaves nothing behind for strangers', async ({
  page,
  baseURL,
}) => {
  const stranger = await asStranger.newContext({ baseURL })
  await stranger.get('/api/cocktails?limit=2')
  await signIn(page)
  const own = await page.request.get('/api/cocktails?limit=2', { headers: { origin: baseURL! } })
  expect(own.headers()['x-cache']).toBeUndefined()
  const others = await stranger.get('/api/cocktails?limit=2')
  expect(others.headers()['x-cache']).toBe('hit')
})

test('going from page to page in the browser uses what is kept, too', async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.goto('/pl')
  await page.waitForLoadState('networkidle')
  await page.locator('a[href="/pl/menu"]').first().click()
  await expect(page).toHaveURL(/\/pl\/menu$/)
  await expect(page.locator('h1').first()).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/pl$/)
  expect(complaints).toEqual([])
})
