import AxeBuilder from '@axe-core/playwright'
import { request as asStranger, expect, test, type Page } from '@playwright/test'
import pg from 'pg'

const phone = { width: 390, height: 844 }

let client: pg.Client
test.beforeAll(async () => {
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
})
test.afterAll(() => client.end())

async function query<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
  return (await client.query(text, values)).rows as Row[]
}

test('a page whose hour has come is on the site with the worker’s commit, where a cache had said no, and gone the same way', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'editor')
  const slug = `o-polnocy-${Date.now()}`
  const id = await draftOf(page, { title: 'O północy', slug })
  const stranger = await asStranger.newContext({ baseURL })
  const look = async () => (await stranger.get(`/pl/${slug}`)).status()
  expect([await look(), await look()]).toEqual([404, 404])

  const doc = { relationTo: 'pages', value: id }
  await queue('schedulePublish', 'default', { type: 'publish', doc }, 1)
  await expectAtOnce({ id, status: 'published', look, shown: 200 })
  expect(await (await stranger.get(`/pl/${slug}`)).text()).toContain('O północy')
  await queue('schedulePublish', 'default', { type: 'unpublish', doc })
  await expectAtOnce({ id, status: 'draft', look, shown: 404 })
  await stranger.dispose()
})

test('a guest is asked how it was, answers on a telephone, and a low rating stands out for the manager', async ({
  page,
  browser,
}) => {
  test.slow()
  // The day after comes at once.
  const [asked] = await query<{ recipient: string }>(`
    update messages set status = 'planned', due_at = now(), sent_at = null, attempts = 0 where id = (
      select m.id from messages m join reservations r on r.id = m.reservation_id
      where m.kind = 'feedbackRequest' and m.locale = 'pl' and m.status = 'sent' and r.status = 'completed'
        and m.recipient = r.guest_email and not exists (select from feedback f where f.reservation_id = r.id)
        and not exists (select from messages o
          where o.reservation_id = m.reservation_id and o.kind = m.kind and o.id <> m.id)
      order by r.starts_at desc limit 1) returning recipient`)
  await queue('sendFeedbackRequests', 'feedback')
  await signIn(page, 'manager')
  const address = await feedbackLink(page, asked!.recipient)

  const context = await browser.newContext({ viewport: phone, hasTouch: true, locale: 'pl-PL' })
  const guest = await context.newPage()
  await guest.goto(address)
  await expect(guest.getByRole('heading', { name: 'Jak było?' })).toBeVisible()
  await guest.getByRole('button', { name: 'Wyślij opinię' }).click()
  await expect(guest.getByRole('link', { name: 'Wybierz ocenę od 1 do 5.' })).toBeVisible()
  await expectNoBarriers(guest)
  await guest.getByRole('radio', { name: '2 na 5, słabo' }).check()
  await guest.getByLabel('Co mamy wiedzieć?').fill('Negroni za słodkie, a muzyka za głośna.')
  await guest.getByRole('button', { name: 'Wyślij opinię' }).click()
  await expect(guest.getByRole('heading', { name: 'Dziękujemy za opinię' })).toBeVisible()
  await expect(guest.getByText('Negroni za słodkie').first()).toBeVisible()
  await expectNoBarriers(guest)
  await context.close()

  await page.goto('/admin/collections/feedback')
  const row = page.locator('tbody tr').filter({ hasText: 'Negroni za słodkie' })
  await expect(row.locator('.cell-rating')).toContainText('2')
  const kept = await query(
    `select flagged, rating::int from feedback where words like 'Negroni za słodkie, a muzyka%'`,
  )
  expect(kept).toEqual([{ flagged: true, rating: 2 }])
})

test('a booking shows what its guest will be written, and a manager keeps a reminder from going out', async ({
  page,
}) => {
  await signIn(page, 'manager')
  const [planned] = await query<{ id: string; booking: string }>(`
    select m.id, m.reservation_id as booking from messages m join reservations r on r.id = m.reservation_id
    where m.kind = 'reminder' and m.status = 'planned' and r.status = 'confirmed' and m.due_at > now() + interval '1 day'
    order by m.due_at desc limit 1`)
  await page.goto(`/admin/collections/reservations/${planned!.booking}`)
  const panel = page.locator('.guest-panel').filter({ hasText: 'Wiadomości' })
  const reminder = panel.locator('li').filter({ hasText: 'przypomnienie' }).first()
  await expect(reminder).toContainText('zaplanowana')
  await reminder.getByRole('button', { name: /Nie wysyłaj/ }).click()
  await expect(panel.locator('li').filter({ hasText: 'Ktoś z zespołu ją wstrzymał.' })).toBeVisible()
  await panel.getByRole('button', { name: /Jednak wyślij/ }).click()
  await expect(panel.getByText('Ktoś z zespołu ją wstrzymał.')).toBeHidden()
  await expectNoBarriers(page, '.guest-panel')
})

async function signIn(page: Page, role: string) {
  const response = await page.request.post('/api/users/login', {
    data: { email: `${role}@example.com`, password: 'eliksir-demo' },
  })
  expect(response.ok(), `sign-in as ${role}`).toBe(true)
}

/** As whoever schedules in the backoffice queues it; the worker in its own process finds it. */
const queue = (task: string, name: string, input: object | null = null, inSeconds = 0) =>
  query(
    `insert into payload_jobs (task_slug, queue, input, wait_until)
     values ($1, $2, $3, now() + make_interval(secs => $4))`,
    [task, name, input && JSON.stringify(input), inSeconds],
  )

async function draftOf(page: Page, data: { title: string; slug: string }): Promise<string> {
  const response = await page.request.post('/api/pages?draft=true', {
    data: { ...data, _status: 'draft' },
    headers: { origin: test.info().project.use.baseURL! },
  })
  expect(response.status()).toBe(201)
  return ((await response.json()) as { doc: { id: string } }).doc.id
}

/** From the commit in which the worker publishes it, guests see a page as it is then. */
async function expectAtOnce(asked: {
  id: string
  status: string
  look: () => Promise<number>
  shown: number
}): Promise<void> {
  const { id, status, look, shown } = asked
  const state = async () =>
    (await query<{ status: string }>('select _status as status from pages where id = $1', [id]))[0]?.status
  await expect.poll(state, { timeout: 40_000, intervals: [20] }).toBe(status)
  const committedAt = Date.now()
  await expect.poll(look, { timeout: 5_000, intervals: [20] }).toBe(shown)
  const description = `${Date.now() - committedAt} ms`
  test.info().annotations.push({ type: `${status}, seen after the commit`, description })
}

/** From the outbox of a laptop, which shows a new mail by itself. */
async function feedbackLink(page: Page, to: string): Promise<string> {
  await page.goto('/admin/outbox')
  const mail = page.locator('.outbox__list a').filter({ hasText: to }).filter({ hasText: 'jak było?' })
  await mail.first().click({ timeout: 60_000 })
  await expect(page.locator('.outbox__mail h2')).toContainText('jak było?')
  await expect(page.locator('.outbox__mail dd').filter({ hasText: to })).toBeVisible()
  const html = (await page.locator('.outbox__mail iframe').getAttribute('srcdoc')) ?? ''
  const [path] = /\/pl\/feedback\/[\w-]{64}/.exec(html) ?? []
  expect(path, `a link in the mail to ${to}`).toBeDefined()
  return path!
}

async function expectNoBarriers(page: Page, within = 'body') {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
}
