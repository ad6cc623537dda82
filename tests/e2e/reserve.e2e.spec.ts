import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type APIRequestContext, type Page, type PlaywrightWorkerArgs } from '@playwright/test'

const words = {
  pl: {
    book: 'Zarezerwuj',
    terms: /Znam regulamin/,
    name: 'Imię i nazwisko',
    email: 'E-mail',
    notes: 'Życzenia',
    addNotes: 'Dopisz życzenie',
    save: 'Zapisz',
    saved: /^Zapisane/,
    show: 'Pokaż godziny',
    confirmed: 'Potwierdzona',
    coming: 'Będziemy',
    knowComing: 'Wiemy, że będziecie.',
    calendar: 'Dodaj do kalendarza',
    changeTime: 'Inna noc albo godzina',
    change: 'Zmień rezerwację',
    changed: /^Zmienione/,
    party: { 2: 'dwie osoby', 3: 'trzy osoby' },
    cancelIt: 'Odwołuję rezerwację',
    yes: /^Tak, odwołaj/,
    cancelled: 'Odwołana',
    faster: /Ktoś był o chwilę szybszy/,
    list: 'Lista oczekujących',
    join: 'Dopisz mnie do listy',
    waiting: 'Jesteś na liście',
    leave: 'Wypisz się',
    correct: /trzeba coś poprawić/,
    whoFor: 'Napisz, na kogo stolik.',
    request: 'Wyślij prośbę',
    pending: 'Mamy Twoją prośbę',
  },
  en: {
    book: 'Book the table',
    terms: /I know the terms/,
    name: 'Full name',
    email: 'Email',
    notes: 'Wishes',
    addNotes: 'Add a wish',
    save: 'Save',
    saved: /^Saved/,
    show: 'Show times',
    confirmed: 'Confirmed',
    coming: 'We are coming',
    knowComing: 'We know you are coming.',
    calendar: 'Add to calendar',
    changeTime: 'Another night or time',
    change: 'Change the booking',
    changed: /^Changed/,
    party: { 2: 'two people', 3: 'three people' },
    cancelIt: 'Cancel the booking',
    yes: /^Yes, cancel/,
    cancelled: 'Cancelled',
    faster: /Somebody was a moment faster/,
    list: 'Waiting list',
    join: 'Put me on the list',
    waiting: 'You are on the list',
    leave: 'Leave the list',
    correct: /something needs correcting/,
    whoFor: 'Tell us who the table is for.',
    request: 'Send the request',
    pending: 'We have your request',
  },
} as const

type Slot = { startsAt: string; label: string }

const phone = { on: 'a phone', viewport: { width: 390, height: 844 } }
const desk = { on: 'a desk', viewport: { width: 1440, height: 900 } }

/** Every pair of screen, language and scripts: what fails only where all three meet would be odd indeed. */
const variants = [
  { ...phone, language: 'pl', javaScriptEnabled: true },
  { ...phone, language: 'en', javaScriptEnabled: false },
  { ...desk, language: 'pl', javaScriptEnabled: false },
  { ...desk, language: 'en', javaScriptEnabled: true },
] as const

// Every test has a night of its own, far enough ahead for most of it to be free.
let nextNight = 22

for (const { on, viewport, language, javaScriptEnabled } of variants) {
  test.describe(`on ${on} in ${language}${javaScriptEnabled ? '' : ' without scripts'}`, () => {
    test.use({ viewport, javaScriptEnabled })
    const w = words[language]

    test('a guest books, says he is coming, moves and cancels', async ({ page, request }) => {
      const night = await openNight(request)
      await page.goto(`/${language}/reserve?party=2&date=${night.date}`)
      await expectNoBarrier(page)

      await page.getByRole('button', { name: w.book }).click()
      await expect(page.getByText(w.correct)).toBeVisible()
      await expect(page.getByRole('link', { name: w.whoFor })).toBeVisible()
      await expectNoBarrier(page)

      await choose(page, night.slots[2]!)
      await page.getByLabel(w.name).fill('Hanna Żuławska-Ośko')
      await page.getByLabel(w.email).fill(`hanna${nextNight}@poczta.example`)
      await page.getByLabel(w.notes).fill('cicho, przy ścianie 🌿')
      await page.getByLabel(w.terms).check()
      await page.getByRole('button', { name: w.book }).click()

      await expect(page).toHaveURL(new RegExp(`/${language}/manage/[\\w-]{43}\\?done=booked$`))
      await expect(page.getByText(w.confirmed)).toBeVisible()
      await expect(page.locator('section.label-box')).toContainText('cicho, przy ścianie 🌿')
      await expectNoBarrier(page)
      const calendar = await request.get(
        (await page.getByRole('link', { name: w.calendar }).getAttribute('href'))!,
      )
      expect(await calendar.text()).toContain('BEGIN:VEVENT')

      await page.getByRole('button', { name: w.coming }).click()
      await expect(page.getByText(w.knowComing)).toBeVisible()

      await page.getByText(w.addNotes).click()
      await page.getByLabel(w.notes).fill('cicho, przy ścianie, i wózek')
      await page.getByRole('button', { name: w.save }).click()
      await expect(page.getByText(w.saved)).toBeVisible()
      await expect(page.locator('section.label-box')).toContainText('i wózek')

      await page.getByRole('link', { name: w.changeTime }).click()
      await page.locator('input[name=party][value="3"]').check({ force: true })
      if (!javaScriptEnabled) await page.getByRole('button', { name: w.show }).click()
      await expect(page).toHaveURL(/party=3/)
      await expectNoBarrier(page)
      await choose(page, night.slots.at(-2)!)
      await page.getByRole('button', { name: w.change }).click()
      await expect(page.getByText(w.changed)).toBeVisible()
      const ticket = page.locator('section.label-box')
      await expect(ticket).toContainText(w.party[3])
      await expect(ticket.locator('time')).toHaveText(short(night.slots.at(-2)!.label))

      await page.getByText(w.cancelIt).click()
      await page.getByRole('button', { name: w.yes }).click()
      await expect(page.getByText(w.cancelled, { exact: true })).toBeVisible()
      await expectNoBarrier(page)
    })

    if (on === phone.on)
      test('a guest who comes a moment late keeps every word and takes another time', async ({
        page,
        request,
      }) => {
        const night = await openNight(request, 6)
        const wanted = night.slots[3]!
        await page.goto(`/${language}/reserve?party=6&date=${night.date}`)
        await choose(page, wanted)
        await page.getByLabel(w.name).fill('Zofia Późna')
        await page.getByLabel(w.email).fill(`zofia${nextNight}@poczta.example`)
        await page.getByLabel(w.notes).fill('tort o północy')
        await page.getByLabel(w.terms).check()
        await takeAll(request, { startsAt: wanted.startsAt, partySize: 6 })
        await page.getByRole('button', { name: w.book }).click()

        const notice = page.getByRole('alert').filter({ hasText: w.faster })
        await expect(notice).toContainText(short(wanted.label))
        await expect(notice).toBeInViewport()
        await expectNoBarrier(page)
        await expect(page.getByLabel(w.name)).toHaveValue('Zofia Późna')
        await expect(page.getByLabel(w.notes)).toHaveValue('tort o północy')
        await expect(page.getByLabel(w.terms)).toBeChecked()

        await notice.getByRole('radio').first().check({ force: true })
        await page.getByRole('button', { name: w.book }).click()
        await expect(page).toHaveURL(/\/manage\//)
        await expect(page.getByText(w.confirmed)).toBeVisible()
      })

    if (on === desk.on)
      test('a guest waits for a time that is taken, and leaves the list again', async ({ page, request }) => {
        const night = await openNight(request, 6)
        const taken = night.slots[3]!
        await takeAll(request, { startsAt: taken.startsAt, partySize: 6 })
        await page.goto(`/${language}/reserve?party=6&date=${night.date}`)
        await expect(page.locator(`input[value="${taken.startsAt}"]`)).toBeDisabled()
        await page.getByRole('link', { name: w.list }).click()
        await choose(page, taken)
        await page.getByLabel(w.name).fill('Jan Cierpliwy')
        await page.getByLabel(w.email).fill(`jan${nextNight}@poczta.example`)
        await page.getByLabel(w.terms).check()
        await page.getByRole('button', { name: w.join }).click()
        await expect(page.getByRole('heading', { name: w.waiting })).toBeVisible()
        await expectNoBarrier(page)

        await page.getByRole('button', { name: w.leave }).click()
        await expect(page.getByText(w.cancelled, { exact: true })).toBeVisible()
      })
  })
}

test('a party too large for the web sends a request', async ({ page, request }) => {
  const night = await openNight(request)
  await page.goto(`/pl/reserve?party=14&date=${night.date}`)
  await choose(page, night.slots[1]!)
  await page.getByLabel(words.pl.name).fill('Urszula Wielka')
  await page.getByLabel('Telefon').fill('601 555 014')
  await page.getByLabel(words.pl.terms).check()
  await page.getByRole('button', { name: words.pl.request }).click()
  await expect(page.getByRole('heading', { name: words.pl.pending })).toBeVisible()
})

test('what has been typed outlives another choice of people and night', async ({ page, request }) => {
  const [one, other] = [await openNight(request), await openNight(request)]
  await page.goto(`/en/reserve?party=2&date=${one.date}`)
  await page.waitForLoadState('networkidle')
  await page.getByLabel(words.en.name).fill('Olga')
  await page.getByLabel(words.en.terms).check()
  await page.locator('input[name=party][value="4"]').check({ force: true })
  await expect(page).toHaveURL(/party=4/)
  await page.locator(`input[name=date][value="${other.date}"]`).check({ force: true })
  await expect(page).toHaveURL(new RegExp(`date=${other.date}`))
  await expect(page.getByLabel(words.en.name)).toHaveValue('Olga')
  await expect(page.getByLabel(words.en.terms)).toBeChecked()
})

test('the summary follows the chosen time, and says it by the own clock of a guest elsewhere', async ({
  browser,
  request,
}) => {
  const night = await openNight(request)
  const page = await browser.newPage({ timezoneId: 'Europe/London' })
  await page.goto(`/en/reserve?party=2&date=${night.date}`)
  const summary = page.getByRole('complementary')
  await expect(summary).toContainText('Choose a time')
  await choose(page, night.slots[2]!)
  await expect(summary).toContainText(`${short(night.slots[2]!.label)}–`)
  await expect(summary).toContainText(/Where you are \(London\): /)
  await page.close()
})

test('the whole can be done by keyboard', async ({ page, request }) => {
  const night = await openNight(request)
  await page.goto(`/en/reserve?party=2&date=${night.date}`, { waitUntil: 'networkidle' })
  await page.locator(`input[value="${night.slots[0]!.startsAt}"]`).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.getByLabel('Full name').focus()
  await page.keyboard.type('Klara')
  await page.getByLabel('Email').focus()
  await page.keyboard.type(`klara${nextNight}@poczta.example`)
  await page.getByLabel(words.en.terms).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: words.en.book }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(words.en.confirmed)).toBeVisible()
})

test('a link that opens nothing says so and shows a way on', async ({ page }) => {
  const response = await page.goto(`/en/manage/${'x'.repeat(43)}`)
  expect(response?.status()).toBe(404)
  expect(response?.headers()['referrer-policy']).toBe('no-referrer')
  await expect(page.locator('h1')).toHaveText('This link no longer works')
  await expect(page.getByRole('link', { name: 'Book again' })).toBeVisible()
})

test('looking at a reservation changes nothing, and it is kept by nobody', async ({ request }) => {
  const night = await openNight(request)
  const { manageUrl } = await book(request, { startsAt: night.slots[0]!.startsAt, partySize: 2 })
  const revisionOf = async () =>
    ((await (await request.get(apiOf(manageUrl))).json()) as { revision: number }).revision
  const before = await revisionOf()
  for (let look = 0; look < 3; look += 1) {
    const response = await request.get(manageUrl)
    expect(response.status()).toBe(200)
    expect(response.headers()['cache-control']).toContain('no-store')
    expect(await response.text()).toContain('noindex')
  }
  expect(await revisionOf()).toBe(before)
})

test('no page of reserving is wider than a narrow phone, on paper either', async ({ page, request }) => {
  const night = await openNight(request)
  const { manageUrl } = await book(request, { startsAt: night.slots[0]!.startsAt, partySize: 2 })
  await page.setViewportSize({ width: 360, height: 780 })
  await page.emulateMedia({ colorScheme: 'light' })
  for (const path of [
    `/pl/reserve?date=${night.date}`,
    '/en/embed/reserve',
    manageUrl,
    `${manageUrl}/change`,
  ]) {
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360)
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
    expect(violations, path).toEqual([])
  }
})

test('a bar shows the page on a site of its own, and others do not', async ({
  page,
  playwright,
  baseURL,
}) => {
  const widget = `<!doctype html><html lang="en"><p>Our own site</p><script src="${baseURL}/embed.js"></script>`
  const [bar, stranger] = [await serve(widget), await serve(widget)]
  await allowInFrames(playwright, baseURL!, [bar.origin])

  await page.goto(bar.origin)
  const frame = page.frameLocator('iframe[title="Reserve a table"]')
  await expect(frame.getByRole('heading', { name: 'Reserve a table' })).toBeVisible()
  const tall = () => page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height)
  const inside = () => frame.locator('main').evaluate((element) => element.getBoundingClientRect().height)
  await expect.poll(async () => Math.abs((await tall()) - (await inside()))).toBeLessThanOrEqual(2)

  const first = await frame.locator('input[name=date]').first().getAttribute('value')
  await frame.getByRole('link', { name: 'Later nights' }).click()
  await expect(frame.locator(`input[name=date][value="${first}"]`)).toHaveCount(0)
  await frame.locator('#book input[name=startsAt]:enabled').nth(2).check({ force: true })
  await frame.getByLabel('Full name').fill('Ola z Wilczej')
  await frame.getByLabel('Email').fill(`ola${nextNight}@poczta.example`)
  await frame.getByLabel(words.en.terms).check()
  await frame.getByRole('button', { name: words.en.book }).click()
  await expect(frame.getByRole('link', { name: 'Open your booking' })).toHaveAttribute(
    'href',
    /^\/en\/manage\/[\w-]{43}$/,
  )
  await expect.poll(async () => Math.abs((await tall()) - (await inside()))).toBeLessThanOrEqual(2)

  await page.goto(stranger.origin)
  await expect(page.locator('iframe')).toBeAttached()
  await expect(frame.getByRole('heading')).toHaveCount(0)
  bar.close()
  stranger.close()
})

/** A site that is not ours: another port is another origin. */
async function serve(html: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  }
}

/** What a manager sets in the backoffice; the front door notices within seconds. */
async function allowInFrames(
  playwright: PlaywrightWorkerArgs['playwright'],
  baseURL: string,
  embedOrigins: string[],
): Promise<void> {
  const staff = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } })
  await staff.post('/api/users/login', { data: { email: 'manager@example.com', password: 'eliksir-demo' } })
  const { docs } = (await (await staff.get('/api/venues?limit=1')).json()) as { docs: { id: string }[] }
  const saved = await staff.patch(`/api/venues/${docs[0]!.id}`, { data: { booking: { embedOrigins } } })
  expect(saved.status(), await saved.text()).toBe(200)
  await staff.dispose()
  const stranger = await playwright.request.newContext({ baseURL })
  const policy = async () => (await stranger.get('/en/embed/reserve')).headers()['content-security-policy']
  await expect.poll(policy, { timeout: 20_000 }).toContain(`frame-ancestors 'self' ${embedOrigins[0]}`)
  await stranger.dispose()
}

type Availability = { slots: Slot[] }

/** A night on which nothing is taken for this party, from evening to after midnight. */
async function openNight(
  request: APIRequestContext,
  partySize = 2,
): Promise<{ date: string; slots: Slot[] }> {
  for (;;) {
    nextNight += 1
    const date = new Date(Date.now() + nextNight * 86_400_000).toISOString().slice(0, 10)
    const response = await request.get(`/api/reservations/availability?date=${date}&partySize=${partySize}`)
    const { slots } = (await response.json()) as Availability
    if (slots.length >= 6) return { date, slots }
    if (nextNight > 120) throw new Error('There is no open night to be found')
  }
}

async function book(
  request: APIRequestContext,
  { startsAt, partySize }: { startsAt: string; partySize: number },
): Promise<{ manageUrl: string }> {
  const response = await order(request, { startsAt, partySize })
  expect(response.status(), await response.text()).toBe(201)
  return (await response.json()) as { manageUrl: string }
}

let orders = 0
const order = (
  request: APIRequestContext,
  { startsAt, partySize }: { startsAt: string; partySize: number },
) =>
  request.post('/api/reservations/book', {
    headers: { 'idempotency-key': `somebody-else-${Date.now()}-${(orders += 1)}` },
    data: {
      startsAt,
      partySize,
      guest: { name: 'Ktoś Inny', email: `inny${orders}@poczta.example` },
      consents: { terms: true },
    },
  })

/** Others book the same start until nothing is left of it. */
async function takeAll(
  request: APIRequestContext,
  wish: { startsAt: string; partySize: number },
): Promise<void> {
  for (let attempt = 0; attempt < 30; attempt += 1) {
    const response = await order(request, wish)
    if (response.status() === 409) return
    expect(response.status(), await response.text()).toBe(201)
  }
  throw new Error('The bar has more tables than expected')
}

const choose = (page: Page, { startsAt }: Slot) =>
  page.locator(`#book input[name=startsAt][value="${startsAt}"]`).check({ force: true })

const apiOf = (manageUrl: string) => `/api/reservations/manage/${manageUrl.split('/').at(-1)}`

const short = (label: string) => label.replace(/^0(?=\d:)/, '')

/** Where scripts run: axe is one itself, and the page is the same with and without. */
async function expectNoBarrier(page: Page): Promise<void> {
  if (!(await page.evaluate(() => matchMedia('(scripting: enabled)').matches))) return
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' // ')}`),
  ).toEqual([])
}
