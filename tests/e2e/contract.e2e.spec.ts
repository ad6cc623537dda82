import { expect, test, type Page } from '@playwright/test'
import { LOCALES } from '@/i18n/site/locales'
import { ownWords } from './contract/ownWords'
import { readPublicAnswers } from './contract/publicAnswers'
import { unfounded } from './contract/unfounded'

// Without scripts: what is checked is what the server wrote.
test.use({ javaScriptEnabled: false })

for (const locale of LOCALES) {
  test(`says nothing in /${locale} that a stranger could not read over REST`, async ({ page, request }) => {
    test.setTimeout(300_000)
    const answers = await readPublicAnswers(request, locale)
    const own = ownWords(locale)
    const paths = await publicPaths(page, locale)
    expect(paths.length).toBeGreaterThan(20)

    const strange: string[] = []
    for (const path of paths) {
      const response = await page.goto(path, { waitUntil: 'commit' })
      expect(response?.status(), path).toBe(200)
      await page.waitForLoadState('domcontentloaded')
      for (const piece of await piecesOf(page)) {
        const left = unfounded(piece, answers, own)
        if (left.length > 0) strange.push(`${path}: ${left.join(' | ')}`)
      }
    }
    expect(strange).toEqual([])
  })
}

async function publicPaths(page: Page, locale: string): Promise<string[]> {
  const sitemap = await (await page.request.get('/sitemap.xml')).text()
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1]!).pathname)
  return [...new Set(addresses)].filter((path) => path === `/${locale}` || path.startsWith(`/${locale}/`))
}

/** Every text of the page, one by one, and what it tells those who do not see it. */
const piecesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const pieces = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (!parentElement?.closest('script, style, noscript, title')) pieces.push(textContent ?? '')
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [alt], svg title, meta[name="description"]',
    )) {
      pieces.push(
        element.getAttribute('aria-label') ?? '',
        element.getAttribute('alt') ?? '',
        element.getAttribute('content') ?? '',
        element.tagName === 'title' ? (element.textContent ?? '') : '',
      )
    }
    return pieces
  })
