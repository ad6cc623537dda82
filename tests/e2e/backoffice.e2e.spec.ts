import { expect, test, type Page } from '@playwright/test'
import { barriersIn } from './barriersIn'
import { headers, signIn, type Role } from './board/boardRoom'

const board = 'Tablica jest dla tych, którzy pracują na sali.'
const recipes = 'Receptury są dla baru.'
const bookings = 'To jest dla osób, które przyjmują rezerwacje.'
const office = 'To widok dla właściciela i menedżera.'
const others = 'To widok dla innych osób w zespole.'
const owners = 'To widok dla właściciela.'
/** For each role the screens that are not its own, and what it reads there instead. */
const refusals: Partial<Record<Role, Record<string, string>>> = {
  editor: {
    board,
    'board/book': board,
    batch: recipes,
    86: 'Tablica braków jest dla baru i sali.',
    why: bookings,
    reports: office,
    outbox: office,
    jobs: office,
    cache: owners,
    'table-cards': others,
  },
  bartender: {
    'board/book': board,
    why: bookings,
    reports: office,
    outbox: office,
    jobs: office,
    cache: owners,
    translations: others,
    'table-cards': others,
  },
  host: {
    batch: recipes,
    reports: office,
    outbox: office,
    jobs: office,
    cache: owners,
    translations: others,
  },
  manager: { cache: owners },
}

test('screens refuse on the server, whoever comes by address', async ({ request }) => {
  for (const [role, screens] of Object.entries(refusals)) {
    await signIn(request, role as Role)
    for (const [screen, words] of Object.entries(screens)) {
      const path = `/admin/${screen}`
      const answer = await request.get(path, { headers: { ...headers, 'Accept-Language': 'pl' } })
      // What the house answered, not what the browser could make of it.
      const [main = ''] = /<main[\s\S]*?<\/main>/.exec(await answer.text()) ?? []
      expect(main, `${role} at ${path}`).toContain(words)
      expect(main).not.toMatch(/board-bar|service-book__head|batch__lines|off-toggle|<table|<dl/)
    }
  }
})

test('one search finds a booking and a guest by the keys alone, and pages only for who may', async ({
  page,
}) => {
  await signIn(page.request, 'manager')
  const { docs } = await (
    await page.request.get(
      '/api/reservations?limit=1&depth=0&sort=-startsAt&where[guest.name][exists]=true',
      {
        headers: { 'Sec-Fetch-Site': 'same-origin' },
      },
    )
  ).json()
  const { id, reference } = docs[0] as { id: string; reference: string }
  await signIn(page.request, 'host')
  await page.setViewportSize({ width: 820, height: 1180 })
  await page.goto('/admin/board')
  const dialog = page.getByRole('dialog', { name: 'Szukaj w całym zapleczu' })
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(dialog).toBeVisible({ timeout: 1000 })
  }).toPass()
  await page.keyboard.type(reference.toLowerCase())
  await expect(dialog.getByRole('option').first()).toContainText(reference)
  expect(await barriersIn(page, '.search-dialog')).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/admin/collections/reservations/${id}`))

  await page.getByRole('button', { name: 'Szukaj w całym zapleczu' }).click()
  await page.keyboard.type('negroni')
  await expect(dialog.getByRole('option', { name: /Negroni/ }).first()).toBeVisible()
  await expect(dialog.getByText('Strona', { exact: true }), 'the site is for who edits it').toHaveCount(0)
  await dialog.getByRole('button', { name: 'Zamknij' }).click()
  await expect(dialog).toHaveCount(0)
})

test('nothing of the backoffice sticks out sideways on a telephone, whatever stands in its header', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page.request, 'owner')
  const first = async (slug: string) => {
    const answer = await page.request.get(`/api/${slug}?limit=1&depth=0`, { headers })
    const { docs } = (await answer.json()) as { docs: { id: string }[] }
    return `/admin/collections/${slug}/${docs[0]!.id}`
  }
  const own = ['', '/86', '/why', '/reports', '/jobs', '/cache', '/outbox', '/account', '/translations']
  const lists = ['reservations', 'messages', 'message-templates', 'webhooks', 'cocktails']
  const paths = [
    ...own.map((path) => `/admin${path}`),
    ...lists.map((slug) => `/admin/collections/${slug}`),
    '/admin/collections/message-templates/create',
    '/admin/collections/webhooks/create',
    ...(await Promise.all(['reservations', 'messages', 'menu-items'].map(first))),
  ]
  const wide: string[] = []
  for (const path of paths) {
    await page.goto(path)
    await page.locator('.app-header .step-nav, .app-header .step-nav__home').first().waitFor()
    await page.locator('main, .collection-list, .collection-edit').first().waitFor()
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (over > 0) wide.push(`${path}: ${over} px`)
  }
  expect(wide).toEqual([])
})

/** Views that nobody else looks at for barriers: address, what of it is ours, and what is opened first. */
const views: [path: string, own: string, open?: (page: Page) => Promise<void>][] = [
  ['', '.tonight'],
  ['/86', '.off-board'],
  ['/86', 'dialog.off-sheet', (page) => page.locator('[data-slug="lime"]').click()],
  ['/why?partySize=4', '.why', (page) => page.locator('.slot').last().click()],
  ['/board?view=floor', '.board-floor--edit', (page) => page.locator('.board-floor__line button').click()],
  ['/board/book', '.service-book'],
  ['/outbox', '.outbox'],
  ['/jobs', '.jobs'],
  ['/cache', '.cache'],
  ['/translations', '.site-view'],
  ['/table-cards', '.table-cards'],
  ['/gift-card', '.gift-view'],
]

for (const [theme, language, width] of [
  ['light', 'en', 390],
  ['dark', 'pl', 820],
] as const) {
  test(`no view of the backoffice has a barrier that axe can find: ${theme}, ${language}, ${width}`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height: 1180 })
    await context.addCookies([
      { name: 'eliksir-theme', value: theme, url: baseURL! },
      { name: 'eliksir-lng', value: language, url: baseURL! },
    ])
    await signIn(page.request, 'owner')
    for (const [path, own, open] of views) {
      // A telephone has tiles instead of a plan, and no tables to place.
      if (own === '.board-floor--edit' && width < 600) continue
      await page.goto(`/admin${path}`)
      await open?.(page)
      await page.locator(own).first().waitFor()
      expect(await barriersIn(page, own), `${path} ${own}`).toEqual([])
    }
  })

  test(`a recipe for twenty is that of the book, without a barrier: ${theme}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.addCookies([{ name: 'eliksir-theme', value: theme, url: baseURL! }])
    await signIn(page.request, 'manager')
    await page.goto('/admin/batch?cocktail=negroni&drinks=20')
    // The book: twenty Negronis are 600 ml of each and 707.8 ml of water.
    await expect(page.locator('.batch__lines')).toContainText('600')
    await expect(page.locator('.is-water')).toContainText('708')
    await expect(page.locator('.batch__sum')).toContainText('4 butelki')
    expect(await barriersIn(page, '.batch')).toEqual([])
  })
}
