import { expect, test, type Page } from '@playwright/test'

test.use({ viewport: { width: 390, height: 844 } })

/** Goes from stop to stop as somebody without a mouse, and tells where the focus was not seen and what was never reached. */
async function walk(page: Page): Promise<{ unseen: string[]; unreached: string[] }> {
  await page.evaluate(startWalking)
  const most = (await page.evaluate(() => document.querySelectorAll('a, button, input, summary').length)) + 5
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab')
    if (!(await page.evaluate(lookAround))) break
  }
  return page.evaluate(whatWasMissed)
}

test.describe('everything can be reached by keyboard, and where one is can be seen', () => {
  for (const path of [
    '/pl',
    '/pl/menu?only=alcohol-free,vegan',
    '/pl/gallery/karta-zimowa',
    '/pl/gallery/karta-zimowa/1',
    '/pl/search?q=cytryna',
    '/pl/private-parties',
    '/pl/reserve',
  ]) {
    test(path, async ({ page }) => {
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await walk(page)).toEqual({ unseen: [], unreached: [] })
    })
  }
})

test('by keyboard alone a guest narrows the menu, changes the language and searches', async ({ page }) => {
  await page.goto('/pl/menu')
  await press(page, 'Wegańskie')
  await expect(page).toHaveURL(/only=vegan/)
  await press(page, 'Cała karta')
  await expect(page).toHaveURL(/\/pl\/menu$/)
  await page.locator('summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('navigation', { name: 'Nawigacja' }).locator('a').first()).toBeFocused()
  await press(page, 'en')
  await expect(page).toHaveURL(/\/en\/menu$/)
  await page.goto('/en/search')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('negroni')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=negroni/)
  await press(page, 'Negroni')
  await expect(page.locator('h1')).toHaveText('Negroni')
})

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).locator('visible=true').first().focus()
  await page.keyboard.press('Enter')
}

test('without styles a page is still read from top to bottom, and no drawing grows over it', async ({
  page,
}) => {
  await page.route('**/*', async (route) => {
    const type = route.request().resourceType()
    if (type === 'stylesheet') return route.abort()
    if (type !== 'document') return route.continue()
    const response = await route.fetch()
    const body = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '')
    return route.fulfill({ response, body })
  })
  for (const path of ['/pl', '/pl/menu', '/pl/cocktails/negroni', '/pl/gallery', '/pl/reserve']) {
    await page.goto(path)
    const { first, headings, widest } = await page.evaluate(readPlain)
    expect(first, path).toBe('Przejdź do treści')
    expect(headings[0], path).toBe(1)
    for (const [place, level] of headings.entries())
      expect(level, path).toBeLessThanOrEqual((headings[place - 1] ?? 0) + 1)
    expect(widest, path).toBeLessThanOrEqual(700)
  }
})

type Walk = { stops: Set<Element>; seen: Set<Element>; unseen: string[] }
declare global {
  interface Window {
    walk: Walk
  }
}

/** What a keyboard should come by: links, buttons, fields, what opens, and one of each group of choices. */
function startWalking(): void {
  const groups = new Set<string>()
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0)
    .filter(
      (element) => !(element as HTMLInputElement).disabled && (element as HTMLInputElement).type !== 'hidden',
    )
    .filter((element) => {
      const { type, name, form } = element as HTMLInputElement
      if (type !== 'radio') return true
      const group = `${form?.id} ${name}`
      return groups.size < groups.add(group).size
    })
  window.walk = { stops: new Set(stops), seen: new Set(), unseen: [] }
}

/** Notes where the focus is, and whether it shows; false when it has left the page or come round. */
function lookAround(): boolean {
  const { seen, unseen } = window.walk
  const element = document.activeElement
  if (!element || element === document.body || seen.has(element)) return false
  seen.add(element)
  const shown = [element, element.nextElementSibling].some((one) => {
    if (!one) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  })
  if (!shown) unseen.push(element.outerHTML.slice(0, 100))
  return true
}

function whatWasMissed(): { unseen: string[]; unreached: string[] } {
  const { stops, seen, unseen } = window.walk
  const groupOf = (element: Element) =>
    (element as HTMLInputElement).type === 'radio' && (element as HTMLInputElement).name
  const reached = new Set([...seen].map(groupOf))
  const missed = [...stops].filter(
    (stop) => !seen.has(stop) && !(groupOf(stop) && reached.has(groupOf(stop))),
  )
  return { unseen, unreached: missed.map((element) => element.outerHTML.slice(0, 100)) }
}

/** What is read first, the levels of the headings in `main`, and the width of the widest drawing in pixels. */
function readPlain(): { first: string; headings: number[]; widest: number } {
  const drawings = [...document.querySelectorAll('svg')]
  return {
    first: document.body.querySelector('a')?.textContent ?? '',
    headings: [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].map(({ tagName }) =>
      Number(tagName[1]),
    ),
    widest: Math.max(...drawings.map((drawing) => drawing.getBoundingClientRect().width)),
  }
}
