import type { APIRequestContext } from '@playwright/test'
import type { Locale } from '@/i18n/site/locales'

const collections = [
  'menus', 'menu-items', 'cocktails', 'ingredients', 'glassware', 'pages', 'posts', 'events', 'albums', 'media', 'venues',
  'authors', 'legal-texts', 'special-days', 'plans',
] // prettier-ignore
const globals = ['site', 'navigation']

/** Everything a stranger is told over REST in one language: its texts, its numbers, and how many there are of each thing. */
export type PublicAnswers = { text: string; numbers: number[] }

export async function readPublicAnswers(request: APIRequestContext, locale: Locale): Promise<PublicAnswers> {
  const answers: unknown[] = []
  for (const slug of collections) answers.push(...(await readAll(request, slug, locale)))
  for (const slug of globals)
    answers.push(await get(request, `/api/globals/${slug}?depth=1&locale=${locale}`))
  answers.push(await get(request, '/api/gift-cards/offer'))
  for (const date of comingDates()) {
    const asked = `venue=eliksir&date=${date}&partySize=2&locale=${locale}`
    answers.push(await get(request, `/api/reservations/availability?${asked}`))
  }
  const texts: string[] = []
  const numbers: number[] = []
  collect(answers, texts, numbers)
  return { text: plain(texts.join('\n')), numbers }
}

/** The nights that reserving shows first. */
const comingDates = () =>
  Array.from({ length: 10 }, (_, days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10))

async function readAll(request: APIRequestContext, slug: string, locale: Locale): Promise<unknown[]> {
  const docs: unknown[] = []
  for (let page = 1, more = true; more; page += 1) {
    const answer = (await get(request, `/api/${slug}?depth=1&limit=100&page=${page}&locale=${locale}`)) as {
      docs: unknown[]
      hasNextPage: boolean
    }
    docs.push(...answer.docs)
    more = answer.hasNextPage
  }
  return docs
}

async function get(request: APIRequestContext, address: string): Promise<unknown> {
  const response = await request.get(address)
  if (!response.ok()) throw new Error(`${address} answered ${response.status()}`)
  return response.json()
}

function collect(value: unknown, texts: string[], numbers: number[]): void {
  if (typeof value === 'string') texts.push(value)
  else if (typeof value === 'number') numbers.push(value)
  else if (Array.isArray(value)) {
    numbers.push(value.length)
    for (const entry of value) collect(entry, texts, numbers)
  } else if (typeof value === 'object' && value !== null) {
    for (const entry of Object.values(value)) collect(entry, texts, numbers)
  }
}

/** As it is compared: no difference between spaces, none between capitals. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()
