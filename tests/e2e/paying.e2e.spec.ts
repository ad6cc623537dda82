import { createHash, createHmac, randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { request as playwright, expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { inDatabase } from './paying/inDatabase'
import { sourcesOf } from './paying/sourcesOf'

// The late service asks for a zadatek while these tests run; everybody else's nights are not touched.
let owner: APIRequestContext
let late: { id: string; policy: string | null; venue: string }
let night = 50 // the house takes bookings for sixty nights

test.use({ viewport: { width: 390, height: 844 } })

test.beforeAll(async ({ baseURL }) => {
  owner = await playwright.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL! } })
  const data = { email: 'owner@example.com', password: 'eliksir-demo' }
  expect((await owner.post('/api/users/login', { data })).ok()).toBe(true)
  const { docs } = (await (await owner.get('/api/services?depth=0&locale=pl')).json()) as {
    docs: { id: string; opens: string; policy: string | null; venue: string }[]
  }
  late = docs.find(({ opens }) => opens === '23:00')!
  const answer = await owner.post('/api/policies', {
    data: {
      venue: late.venue,
      name: `Zadatek ${randomUUID().slice(0, 8)}`,
      charge: 'deposit',
      depositKind: 'zadatek',
      chargeBasis: 'perPerson',
      chargeCents: 5000,
      feeBasis: 'percentOfPrepaid',
      tiers: [{ before: 24, unit: 'hours', feePercent: 50 }],
    },
  })
  const { doc } = (await answer.json()) as { doc: { id: string } }
  await setPolicy(doc.id)
})
test.afterAll(async () => {
  await setPolicy(late.policy)
  await owner.dispose()
})

test('a guest reserves, is declined, pays with another card and sees what was paid', async ({ page }) => {
  const slot = await freeSlot()
  await page.goto(`/pl/reserve?party=2&date=${slot.serviceDate}`)
  await page.locator(`input[name=startsAt][value="${slot.startsAt}"]`).check({ force: true })
  await page.getByLabel('Imię i nazwisko').fill('Zofia Nowak')
  await page.getByLabel('E-mail').fill(`zofia${night}@poczta.example`)
  await page.getByLabel(/Znam regulamin/).check()
  await page.getByRole('button', { name: /^Zapłać 100\szł i zarezerwuj$/ }).click()

  await expect(page).toHaveURL(/\/pl\/manage\/[\w-]{43}\/pay$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jeszcze tylko zadatek')
  await expect(page.getByRole('timer')).toContainText(/Jeszcze \d+:\d\d/)
  await expect(page.getByRole('complementary')).toContainText(/odwołujesz za darmo/)
  await expectNoBarrier(page)

  await page.getByRole('button', { name: 'Karta odrzucona' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Na karcie zabrakło środków.' })).toBeVisible()
  await expectNoBarrier(page)

  await page.getByRole('button', { name: /^Zapłać 100/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zapłacone. Stolik czeka')
  await expectNoBarrier(page)
  expect(await page.content()).not.toContain('_secret_')
  await page.getByRole('link', { name: 'Zobacz rezerwację' }).click()
  await expect(page.getByText('Potwierdzona')).toBeVisible()
  await expect(page.getByLabel('Twoja rezerwacja')).toContainText(/100\szł, zapłacono/)

  const paper = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Pobierz PDF' }).click()
  expect((await paper).suggestedFilename()).toMatch(/^potwierdzenie-wplaty-P\w+\.pdf$/)
  await page.getByText('Dodaj NIP firmy').click()
  await page.getByLabel('NIP').fill('526-025-02-75')
  await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
  await expect(page.getByText('To nie wygląda na NIP.').first()).toBeVisible()
  await page.getByLabel('NIP').fill('526-025-02-74')
  await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
  await expect(page.getByText('Nabywca: NIP 5260250274')).toBeVisible()
  await expectNoBarrier(page)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the bank asks, is refused and asked again, and the table is paid', async ({ page }) => {
    await page.goto((await book()).payPath)
    await page.getByRole('button', { name: /3-D Secure/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bank pyta, czy to Ty')
    await page.getByRole('button', { name: 'Nie, odmawiam' }).click()
    await expect(page.getByText('Bank nie dostał Twojego potwierdzenia.')).toBeVisible()
    await page.getByRole('button', { name: /3-D Secure/ }).click()
    await page.getByRole('button', { name: 'Tak, to ja' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zapłacone. Stolik czeka')
  })
})

test('who walks away loses the table when its time is over, and nothing was taken', async ({ page }) => {
  const { payPath, reference } = await book()
  await page.goto(payPath)
  await page.getByRole('link', { name: 'Porzuć płatność' }).click()
  await expect(page).toHaveURL(/\/pl$/)
  await letHoldLapse(reference)
  await page.goto(payPath)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Czas na płatność minął')
  await expect(page.getByRole('button', { name: /Zapłać/ })).toHaveCount(0)
})

test('money that comes when the table is gone goes back in full, and the guest is told', async ({ page }) => {
  test.setTimeout(150_000)
  const { payPath, reference, clientSecret, startsAt, endsAt } = await book()
  await page.goto(payPath)
  await page.getByRole('button', { name: 'Pieniądze po czasie' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Płatność jest w drodze')

  await letHoldLapse(reference)
  const block = { venue: late.venue, startsAt, endsAt, reason: 'Zalane' }
  expect((await owner.post('/api/table-blocks', { data: block })).status()).toBe(201)
  const arrives = { clientSecret, action: 'arrive' }
  expect((await owner.post('/api/payments/sandbox/act', { data: arrives })).status()).toBe(200)
  // The page looks by itself; the refund is sent by the worker.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pieniądze wracają do Ciebie', {
    timeout: 100_000,
  })
  await expect(page.getByText(/stolik był już zajęty/)).toBeVisible()
})

test('a manager charges one no-show and waives another; a host does neither', async ({ page, baseURL }) => {
  test.setTimeout(120_000)
  const [charged, waived] = [await missedTask(), await missedTask()]
  const host = await playwright.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL! } })
  const as = (role: string) => ({ email: `${role}@example.com`, password: 'eliksir-demo' })
  expect((await host.post('/api/users/login', { data: as('host') })).ok()).toBe(true)
  for (const decision of ['charge', 'waive'])
    expect((await host.post(`/api/payment-tasks/${charged}/${decision}`, { data: {} })).status()).toBe(403)
  expect((await host.get(`/api/payment-tasks/${charged}`)).status()).toBe(403)
  await host.dispose()

  expect((await page.request.post('/api/users/login', { data: as('manager') })).ok()).toBe(true)
  const decide = async (task: string, button: RegExp) => {
    await page.goto(`/admin/collections/payment-tasks/${task}`)
    await page.locator('.payment-panel').getByRole('button', { name: button }).click({ timeout: 40_000 })
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('Uzasadnienie, dla zespołu').fill('Nikt nie dzwonił')
    await sheet.getByRole('button', { name: button }).click()
    await expect(page.getByText('To zadanie jest załatwione.')).toBeVisible({ timeout: 20_000 })
  }
  await decide(charged, /^Pobierz 50/)
  await decide(waived, /^Odpuść$/)
  const outcomes = [charged, waived].map(async (id) => {
    const answer = await owner.get(`/api/payment-tasks/${id}?depth=1`)
    return (await answer.json()) as { outcome: string; reason: string }
  })
  expect(await Promise.all(outcomes)).toMatchObject([
    { outcome: 'charged', reason: 'Nikt nie dzwonił' },
    { outcome: 'waived', reason: 'Nikt nie dzwonił' },
  ])
})

/** A table that was paid for, weeks ago, and nobody came; the task that waits for a decision. */
async function missedTask(): Promise<string> {
  const { reference, clientSecret } = await book()
  const data = { clientSecret, action: 'succeed' }
  expect((await owner.post('/api/payments/sandbox/act', { data })).status()).toBe(200)
  const { docs } = await read<{ id: string }>(`/api/reservations?where[reference][equals]=${reference}`)
  const { id } = docs[0]!
  await inDatabase(
    `update reservations set starts_at = now() - interval '40 days', ends_at = now() - interval '40 days' + interval '2 hours',
      service_date = to_char(now() - interval '40 days', 'YYYY-MM-DD'), policy_snapshot = replace(policy_snapshot::text,
        policy_snapshot #>> '{deadlines,0,at}', '2020-01-02T00:00:00Z')::jsonb || '{"bookedAt":"2020-01-01T00:00:00Z"}'
    where reference = $1`,
    reference,
  )
  const change = await owner.patch(`/api/reservations/${id}`, { data: { status: 'no_show' } })
  expect([change.status(), await change.text()]).toEqual([200, expect.any(String)])
  const tasks = await read<{ id: string }>(`/api/payment-tasks?where[reservation][equals]=${id}`)
  return tasks.docs[0]!.id
}

test('no page of paying holds a secret, neither a guest’s nor one of the staff, nor what the router fetches of it', async ({
  playwright: { request },
  baseURL,
}) => {
  test.setTimeout(120_000)
  const guest = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL! } })
  const table = await book()
  const gift = await order<{ orderUrl: string }>('/api/gift-cards/buy', {
    amountCents: 20_000,
    design: 'night',
    buyer: { name: 'Ola Wrona', email: 'ola.wrona@poczta.example' },
    terms: true,
  })
  const { docs: plans } = await read<{ slug: string }>('/api/plans?limit=1')
  const member = await order<{ memberUrl: string }>('/api/memberships/join', {
    ...{ plan: plans[0]!.slug, name: 'Ola Wrona', email: 'ola.wrona@poczta.example', terms: true },
  })
  const [giftPath, memberPath] = [gift.orderUrl, member.memberUrl].map((url) => new URL(url).pathname)
  const secrets = [table.clientSecret, gift.payment.clientSecret, member.payment.clientSecret]
  const act = (clientSecret: string, action: string) =>
    guest.post('/api/payments/sandbox/act', { data: { clientSecret, action } })

  const sources = await sourcesOf(guest, [table.payPath, `${giftPath}/pay`, memberPath!])
  await act(table.clientSecret, 'decline')
  sources.push(...(await sourcesOf(guest, [table.payPath])))
  await act(table.clientSecret, 'challenge')
  sources.push(...(await sourcesOf(guest, [table.payPath])))
  await act(table.clientSecret, 'approve')
  for (const secret of secrets.slice(1)) expect((await act(secret, 'succeed')).status()).toBe(200)
  const managePath = table.payPath.replace(/\/pay$/, '')
  sources.push(
    ...(await sourcesOf(guest, [table.payPath, managePath, `${giftPath}/pay`, memberPath!])),
    ...(await sourcesOf(guest, [`${memberPath}/portal`, '/pl/gift-cards', '/pl/membership'])),
  )

  const own = await read<{ id: string }>(`/api/reservations?where[reference][equals]=${table.reference}`)
  const newest = async (slug: string) => (await read<{ id: string }>(`/api/${slug}?limit=1`)).docs[0]!.id
  const screens = [
    'refunds',
    'payment-tasks',
    'ledger-lines',
    'disputes',
    'payouts',
    'reconciliations',
    'plans',
  ]
  for (const slug of ['payments', 'payment-events', 'gift-cards', 'memberships'])
    screens.push(slug, `${slug}/${await newest(slug)}`)
  screens.push(`reservations/${own.docs[0]!.id}`)
  const paths = [
    ...screens.map((screen) => `/admin/collections/${screen}`),
    '/admin/gift-card',
    '/admin/outbox',
  ]
  sources.push(...(await sourcesOf(owner, paths)))

  const hidden = createHmac('sha256', keyOf('tests')).update('payments sandbox').digest('hex')
  const forbidden = [...secrets, ...secrets.map((secret) => secret.split('_secret_')[1]!), '_secret_', hidden]
  forbidden.push(keyOf('tests'), keyOf('links in tests'), '4242424242424242', '4242 4242 4242 4242')
  expect(secrets.every((secret) => /_secret_.{16}/.test(secret))).toBe(true)
  const found = sources.flatMap(({ path, text }) =>
    forbidden.filter((secret) => text.includes(secret)).map((secret) => `${path}: ${secret.slice(0, 12)}…`),
  )
  expect(found).toEqual([])
  // They were the pages themselves.
  expect(sources.filter(({ text }) => text.includes(table.reference)).length).toBeGreaterThan(2)
  await guest.dispose()
})

/** As the tests start the house. */
const keyOf = (text: string) => createHash('sha256').update(text).digest('hex')

async function order<Answer>(address: string, data: object) {
  const headers = { 'idempotency-key': randomUUID() }
  const answer = await owner.post(address, { headers, data })
  expect([address, answer.status()]).toEqual([address, 201])
  return (await answer.json()) as Answer & { payment: { clientSecret: string } }
}

const read = async <Doc>(address: string) => (await (await owner.get(address)).json()) as { docs: Doc[] }

type Slot = { startsAt: string; serviceDate: string }

/** A start of the late service on a night of the test's own. */
async function freeSlot(): Promise<Slot> {
  night += 1
  const serviceDate = new Date(Date.now() + night * 86_400_000).toISOString().slice(0, 10)
  const answer = await owner.get(`/api/reservations/availability?date=${serviceDate}&partySize=2`)
  const { slots } = (await answer.json()) as { slots: { startsAt: string; deposit: object | null }[] }
  const slot = slots.find(({ deposit }) => deposit)
  if (!slot) throw new Error(`Nothing is asked for on ${serviceDate}`)
  return { startsAt: slot.startsAt, serviceDate }
}

type Booked = {
  reference: string
  startsAt: string
  endsAt: string
  manageUrl: string
  payment: { clientSecret: string }
}

async function book() {
  const { startsAt } = await freeSlot()
  const answer = await owner.post('/api/reservations/book', {
    headers: { 'idempotency-key': randomUUID() },
    data: {
      startsAt,
      partySize: 2,
      guest: { name: 'Zofia Nowak', email: `zofia${night}@poczta.example`, locale: 'pl' },
      consents: { terms: true },
    },
  })
  expect(answer.status()).toBe(201)
  const { manageUrl, payment, ...booked } = (await answer.json()) as Booked
  return { ...booked, clientSecret: payment.clientSecret, payPath: `${new URL(manageUrl).pathname}/pay` }
}

/** What nobody waits for in a test: the ten minutes of the hold. */
async function letHoldLapse(reference: string): Promise<void> {
  await inDatabase(
    `update payments set expires_at = now() where reservation_id = (select id from reservations where reference = $1)`,
    reference,
  )
  await inDatabase(`update reservations set hold_expires_at = now() where reference = $1`, reference)
}

async function setPolicy(policy: string | null): Promise<void> {
  const answer = await owner.patch(`/api/services/${late.id}`, { data: { policy } })
  expect(answer.ok()).toBe(true)
}

async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' // ')}`),
  ).toEqual([])
}
