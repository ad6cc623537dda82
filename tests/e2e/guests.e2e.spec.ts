import { expect, test, type Page } from '@playwright/test'

/** Words of this run alone: the tests of one evening share a bar. */
const surname = `Kos${Date.now().toString(36)}`

test.describe('a guest’s record', () => {
  test('two of the same guest become one, and two again', async ({ page }) => {
    await signIn(page, 'manager')
    const phone = '+48601000777'
    const kept = await makeGuest(page, { name: `Anna ${surname}`, phone })
    await makeGuest(page, { name: `A. ${surname}`, email: `a.${surname}@example.com`, phone })

    await openForm(page, `/admin/collections/customers/${kept}`)
    await page.getByRole('button', { name: 'Połącz' }).click()
    const sheet = page.getByRole('dialog')
    await expect(sheet).toContainText(`Połączyć „A. ${surname}” z tą kartą?`)
    await sheet.getByRole('button', { name: 'Połącz' }).click()
    await expect(page.locator('#field-email')).toHaveValue(`a.${surname}@example.com`.toLowerCase())

    await page.getByRole('button', { name: 'Rozłącz' }).click()
    await expect(page.getByRole('button', { name: 'Połącz' })).toBeVisible()
    await expect(page.locator('#field-email')).toHaveValue('')
  })

  test('is erased with the bookings ahead, after they were shown', async ({ page }) => {
    await signIn(page, 'manager')
    const guest = await makeGuest(page, { name: `Ewa ${surname}`, email: `ewa.${surname}@example.com` })
    const startsAt = await freeStart(page, 20)
    const data = { startsAt, partySize: 2, customer: guest, guest: { name: `Ewa ${surname}` } }
    const { doc } = await call<{ doc: { id: string } }>(page, 'POST /api/reservations?depth=0', data)

    await openForm(page, `/admin/collections/customers/${guest}`)
    await page.getByRole('button', { name: 'Usuń dane' }).click()
    const sheet = page.getByRole('dialog')
    await expect(sheet).toContainText('Te rezerwacje zostaną odwołane:')
    await sheet.getByRole('button', { name: 'Odwołaj i usuń na zawsze' }).click()
    await expect(page.getByText('Dane tego gościa usunięto. Zostały tylko liczby.')).toBeVisible()
    const after = await call<{ status: string }>(page, `GET /api/reservations/${doc.id}?depth=0`)
    expect(after.status).toMatch(/^cancelled_/)
    expect(JSON.stringify(after)).not.toContain(surname)
  })

  test('is for the host to read and not for the bartender', async ({ page }) => {
    await signIn(page, 'host')
    await page.goto('/admin/collections/customers')
    await expect(page.getByRole('heading', { name: 'Goście', level: 1 })).toBeVisible()
    await signIn(page, 'bartender')
    await page.goto('/admin/collections/customers')
    await expect(page.getByRole('row')).toHaveCount(0)
  })
})

test('a file of guests is looked over line by line, taken in, and taken back', async ({ page }) => {
  await signIn(page, 'manager')
  await page.goto('/admin/collections/import-batches')
  const text = `imię i nazwisko;e-mail\nJan ${surname};jan.${surname}@example.com\nBez Adresu;\n`
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'goscie.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Sprawdź plik' }).click()
  await expect(page.getByText('1 wiersz do dodania')).toBeVisible()
  await expect(page.getByText('1 wiersz z błędem')).toBeVisible()
  expect(await countGuests(page, `Jan ${surname}`), 'nothing is written by looking').toBe(0)

  await page.getByRole('button', { name: 'Dodaj 1 wiersz' }).click()
  await expect(page.getByText('Dodano 1 wiersz')).toBeVisible()
  expect(await countGuests(page, `Jan ${surname}`)).toBe(1)

  const { docs } = await call<Docs>(page, 'GET /api/import-batches?sort=-createdAt&limit=1')
  await openForm(page, `/admin/collections/import-batches/${docs[0]!.id}`)
  await page.getByRole('button', { name: 'Cofnij import' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cofnij import' }).click()
  await expect(page.getByText(/^Cofnięto .+\./)).toBeVisible()
  expect(await countGuests(page, `Jan ${surname}`)).toBe(0)
})

test.describe('a booking by phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the host sees which tables are free, books one, and the list of that night has it', async ({
    page,
  }) => {
    await signIn(page, 'host')
    const startsAt = await freeStart(page, 25)
    const [date = '', time = ''] = startsAt.split('T')
    await openForm(page, '/admin/collections/reservations/create')
    await page.locator('#field-startsAt').fill(date)
    await page.getByLabel('Początek: godzina').fill(time.slice(0, 5))
    await page.getByLabel('Początek: godzina').blur()
    await expect(page.locator('.tables-field__sum a')).toBeVisible()
    await page.locator('#field-guest__name').fill(`Ola ${surname}`)
    await page.locator('#action-save').click()
    await page.waitForURL(/\/admin\/collections\/reservations\/[0-9a-f-]{36}/)

    await page.goto(`/admin/collections/reservations?where[or][0][and][0][serviceDate][equals]=${date}`)
    await expect(page.getByText(`Ola ${surname}`)).toBeVisible()
  })
})

async function openForm(page: Page, path: string) {
  await page.goto(path)
  await page.locator('form[data-form-ready="true"]').first().waitFor()
}

async function signIn(page: Page, role: string) {
  const data = { email: `${role}@example.com`, password: 'eliksir-demo' }
  expect((await page.request.post('/api/users/login', { data })).ok(), `sign-in as ${role}`).toBe(true)
}

type Docs = { docs: { id: string }[]; totalDocs: number }

/** As the page itself would send it: a session does not travel with requests of other sites. */
async function call<Body>(page: Page, order: string, data?: object): Promise<Body> {
  const [method, path = ''] = order.split(' ')
  const headers = { origin: test.info().project.use.baseURL ?? '' }
  const answer = await page.request.fetch(path, { method, data, headers })
  expect(answer.ok(), `${order}: ${await answer.text()}`).toBe(true)
  return answer.json()
}

async function makeGuest(page: Page, data: object): Promise<string> {
  const { docs } = await call<Docs>(page, 'GET /api/venues?limit=1&depth=0')
  const made = await call<{ doc: { id: string } }>(page, 'POST /api/customers', {
    venue: docs[0]!.id,
    ...data,
  })
  return made.doc.id
}

async function countGuests(page: Page, name: string): Promise<number> {
  const query = new URLSearchParams({ 'where[name][equals]': name })
  return (await call<Docs>(page, `GET /api/customers?${query}`)).totalDocs
}

/** A start for two that is free, so many days from now. */
async function freeStart(page: Page, days: number): Promise<string> {
  for (let day = days; day < days + 7; day += 1) {
    const date = new Date(Date.now() + day * 86_400_000).toISOString().slice(0, 10)
    const path = `GET /api/reservations/availability?date=${date}&partySize=2`
    const { slots } = await call<{ slots?: { startsAt: string }[] }>(page, path)
    if (slots?.[0]) return slots[0].startsAt
  }
  throw new Error('Nothing is free for a week')
}
