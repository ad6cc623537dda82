import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import pg from 'pg'

async function query<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    return (await client.query(text, values)).rows as Row[]
  } finally {
    await client.end()
  }
}

async function signIn(page: Page, role: string) {
  const response = await page.request.post('/api/users/login', {
    data: { email: `${role}@example.com`, password: 'eliksir-demo' },
  })
  expect(response.ok(), `sign-in as ${role}`).toBe(true)
}

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
  const { violations } = await new AxeBuilder({ page }).include('.guest-panel').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})
