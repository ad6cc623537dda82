import { expect, test, type ConsoleMessage, type Page } from '@playwright/test'
import { serverAudits } from 'graphql-http'

const sitePages = ['/pl', '/en', '/pl/menu', '/en/gallery', '/pl/events', '/pl/journal', '/pl/nothing-here']
const adminPages = [
  '/admin',
  '/admin/account',
  '/admin/collections/cocktails',
  '/admin/collections/cocktails/create',
  '/admin/collections/media',
  '/admin/collections/pages/create',
  '/admin/collections/posts/create',
  '/admin/collections/menus',
  '/admin/globals/site',
]

/** What the browser refused because of the policy, as its console says it. */
function refusedBy(page: Page): string[] {
  const refused: string[] = []
  page.on('console', (message: ConsoleMessage) => {
    const text = message.text()
    if (/content security policy|violates the following/i.test(text)) refused.push(`${page.url()}: ${text}`)
  })
  return refused
}

const signIn = async (page: Page) => {
  const answer = await page.request.post('/api/users/login', {
    data: { email: 'owner@example.com', password: 'eliksir-demo' },
  })
  expect(answer.ok()).toBe(true)
  const cookie = (await page.context().cookies()).find(({ name }) => name.endsWith('-token'))
  if (!cookie) throw new Error('Signing in set no cookie')
  return cookie
}

test('the pages of the site keep to a policy without inline scripts', async ({ page }) => {
  const refused = refusedBy(page)
  for (const path of sitePages) {
    const response = await page.goto(path)
    const headers = (await response?.allHeaders()) ?? {}
    expect(headers['content-security-policy']).toMatch(/script-src 'self'(?: 'sha256-[^']+')*;/)
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['x-request-id']).toBeTruthy()
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['set-cookie']).toBeUndefined()
  }
  expect(refused).toEqual([])
})

test('the backoffice works under its policy', async ({ page }) => {
  const refused = refusedBy(page)
  await page.goto('/admin/login')
  await signIn(page)
  for (const path of adminPages) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    await expect(page.locator('main, .template-default').first()).toBeVisible()
  }
  expect(refused).toEqual([])
})

test('a session does not travel with requests of other sites', async ({ page, baseURL }) => {
  await signIn(page)
  const me = async (headers: Record<string, string>) => {
    const answer = await page.request.get('/api/users/me', { headers })
    return ((await answer.json()) as { user: { email: string } | null }).user?.email ?? null
  }
  expect(await me({ origin: baseURL ?? '' })).toBe('owner@example.com')
  expect(await me({ origin: 'https://evil.example' })).toBeNull()
  expect(await me({ 'sec-fetch-site': 'cross-site' })).toBeNull()

  const headers = { origin: 'https://evil.example' }
  const write = await page.request.post('/api/glassware', { headers, data: { name: 'Trap' } })
  expect(write.status()).toBe(403)
  const preflight = await page.request.fetch('/api/glassware', {
    method: 'OPTIONS',
    headers: { ...headers, 'access-control-request-method': 'POST' },
  })
  expect(preflight.status()).toBe(403)
  expect(preflight.headers()['access-control-allow-origin']).toBeUndefined()
})

test('the session cookie is out of reach of scripts, and signing out ends it', async ({ page, baseURL }) => {
  const cookie = await signIn(page)
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  const headers = { cookie: `${cookie.name}=${cookie.value}`, origin: baseURL ?? '' }
  expect((await page.request.post('/api/users/logout', { headers })).ok()).toBe(true)
  const me = (await (await page.request.get('/api/users/me', { headers })).json()) as { user: unknown }
  expect(me.user).toBeNull()
})

test('a refused sign-in tells nothing, not even by its time', async ({ request }) => {
  const tries = async (email: string) => {
    const times: number[] = []
    let said = ''
    for (let count = 0; count < 7; count += 1) {
      const startedAt = performance.now()
      const answer = await request.post('/api/users/login', { data: { email, password: 'wrong' } })
      times.push(performance.now() - startedAt)
      said = `${answer.status()} ${await answer.text()}`
    }
    return { said, median: times.sort((a, b) => a - b)[3] ?? 0 }
  }
  const known = await tries('owner@example.com')
  const unknown = await tries('nobody@example.com')
  expect(unknown.said).toBe(known.said)
  expect(Math.abs(unknown.median - known.median)).toBeLessThan(30)

  const asked = async (email: string) => {
    const answer = await request.post('/api/users/forgot-password', { data: { email } })
    return `${answer.status()} ${await answer.text()}`
  }
  expect(await asked('editor@example.com')).toBe(await asked('nobody@example.com'))
  const first = await request.post('/api/users/first-register', { data: { email: 'a@b.pl', password: 'x' } })
  expect(first.status()).toBe(403)
})

test('GraphQL over HTTP keeps every MUST of its specification', async ({ page, baseURL }) => {
  const { value } = await signIn(page)
  const audits = serverAudits({
    url: `${baseURL}/api/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), authorization: `JWT ${value}` },
      }),
  })
  const results = await Promise.all(audits.map((audit) => audit.fn()))
  expect(results.filter(({ status }) => status === 'error')).toEqual([])

  const query = encodeURIComponent('{ __schema { queryType { name } } }')
  expect((await fetch(`${baseURL}/api/graphql?query=${query}`)).status).toBe(401)
})
