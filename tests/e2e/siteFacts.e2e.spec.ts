import Validator from '@adobe/structured-data-validator'
import WebAutoExtractor from '@marbec/web-auto-extractor'
import { expect, test, type APIRequestContext } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { everyPage } from './pages'

/** What Next and React write is theirs; what one reads and hears is ours. */
const html = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'require-sri': 'off', // our own files, from our own house
    'long-title': 'off', // names of pages are as long as they are
    'no-implicit-button-type': 'off', // submits, as it should
    'prefer-tbody': 'off',
    'valid-id': ['error', { relaxed: true }],
  },
})
const words = new WebAutoExtractor({ addLocation: false, embedSource: false })

test('every page is valid HTML, brings nothing of anybody else, sets no cookie, and tells machines the truth', async ({
  request,
}) => {
  test.setTimeout(240_000)
  const faults: string[] = []
  for (const path of everyPage()) {
    const response = await request.get(path, { headers: { accept: 'text/html' } })
    const text = await response.text()
    const said = [
      ...(await validityOf(text)),
      ...strangersIn(text),
      ...(await factsOf(text)),
      ...(response.headers()['set-cookie'] ? ['sets a cookie'] : []),
      ...(response.headers()['content-encoding'] ? [] : ['comes uncompressed']),
      ...(response.ok() ? [] : [`answers ${response.status()}`]),
    ]
    faults.push(...said.map((fault) => `${path}: ${fault}`))
  }
  expect(faults, faults.join('\n')).toEqual([])
})

async function validityOf(text: string): Promise<string[]> {
  const { results } = await html.validateString(text)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  )
}

/** Whatever a page would fetch by itself from another house. */
const strangersIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /<(?:script|img|iframe|source|video|audio|embed|object)[^>]+(?:src|srcset|data)="([^"]+)"|<link[^>]+rel="(?:stylesheet|preload|icon|modulepreload|preconnect|dns-prefetch)"[^>]+href="([^"]+)"/g,
    ),
  ]
    .map(([, src, href]) => src ?? href ?? '')
    .filter((address) => /^(?:https?:)?\/\//.test(address))
    .map((address) => `fetches ${address}`)

/** Errors only: what a rich result would like besides is a matter of taste. */
async function factsOf(text: string): Promise<string[]> {
  const issues = await new Validator().validate(words.parse(text))
  return issues
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ issueMessage, fieldNames }) => `JSON-LD: ${issueMessage} ${fieldNames?.join() ?? ''}`)
}

test('search engines, feeds and programs find what is there, in both languages', async ({ request }) => {
  const text = async (path: string) => (await request.get(path)).text()
  const sitemap = await text('/sitemap.xml')
  for (const path of ['/pl/menu', '/en/cocktails/negroni', '/pl/terms', '/en/journal/authors/jakub-lisiecki'])
    expect(sitemap).toContain(`${path}</loc>`)
  expect(sitemap).toMatch(/hreflang="en" href="[^"]+\/en\/menu"/)
  expect(await text('/robots.txt')).toContain('Sitemap: ')
  const feed = await request.get('/pl/journal/feed.xml')
  expect(feed.headers()['content-type']).toContain('application/rss+xml')
  expect(await feed.text()).toContain('<item><title>Lód, czyli składnik, którego nie ma w karcie</title>')
  expect(await text('/llms.txt')).toMatch(/^# Eliksir\n/)
  expect(JSON.parse(await text('/manifest.webmanifest'))).toMatchObject({ name: 'Eliksir', lang: 'pl' })
  expect((await request.get('/pl/ui')).status()).toBe(404) // for those who build it
  await expectRedirect(request, '/q/sala-1', /\/(?:pl|en)\/menu$/)
})

async function expectRedirect(request: APIRequestContext, path: string, to: RegExp): Promise<void> {
  const response = await request.get(path, { maxRedirects: 0 })
  expect(response.status()).toBe(307)
  expect(response.headers().location).toMatch(to)
}

test('an editor sees what is typed before it is saved, and nobody else does', async ({
  request,
  baseURL,
}) => {
  const { docs } = (await (await request.get('/api/pages?where[slug][equals]=about&depth=0')).json()) as {
    docs: { id: string; blocks: object[] }[]
  }
  const [about] = docs
  const typed = () =>
    request.post('/pl/typed/pages/about', {
      form: { id: about!.id, data: JSON.stringify({ ...about, title: 'Jeszcze nie zapisane' }) },
      headers: { origin: baseURL! },
    })
  expect((await typed()).status()).toBe(404)
  const signedIn = await request.post('/api/users/login', {
    data: { email: 'editor@example.com', password: 'eliksir-demo' },
    headers: { origin: baseURL! },
  })
  expect(signedIn.ok()).toBe(true)
  await request.get('/preview?path=/pl/about')
  const shown = await typed()
  expect(shown.status()).toBe(200)
  expect(await shown.text()).toContain('Jeszcze nie zapisane')
  const edited = await (await request.get('/pl/about')).text()
  expect(edited).not.toContain('Jeszcze nie zapisane')
  expect(edited).toContain(`/admin/collections/pages/${about!.id}`)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a guest searches, with or without Polish letters', async ({ page }) => {
    await page.goto('/pl')
    await page.getByRole('link', { name: 'Szukaj', exact: true }).click()
    await page.getByRole('searchbox').fill('SLIWKA')
    await page.getByRole('button', { name: 'Szukaj' }).click()
    await expect(page).toHaveURL(/q=SLIWKA/)
    await expect(page.getByRole('link', { name: 'Śliwka w rumie', exact: true })).toBeVisible()
    await page.getByRole('searchbox').fill('sliwka xyz')
    await page.getByRole('button', { name: 'Szukaj' }).click()
    await expect(page.getByRole('status')).toContainText('Nie ma u nas nic')
  })

  test('a guest writes to the house, is told what is missing and keeps what was typed', async ({ page }) => {
    await page.goto('/pl/private-parties')
    await page.getByLabel('Imię i nazwisko').fill('Maria Prosta')
    await page.getByLabel('E-mail').fill('maria@example')
    await page.getByLabel('Wiadomość').fill('Dwadzieścia osób w czwartek, da się?')
    await page.getByRole('button', { name: 'Wyślij' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByLabel('Imię i nazwisko')).toHaveValue('Maria Prosta')
    await page.getByLabel('E-mail').fill('maria.prosta@example.com')
    await page.getByRole('button', { name: 'Wyślij' }).click()
    await expect(page.locator('h1')).toHaveText('Dziękujemy')
  })
})
