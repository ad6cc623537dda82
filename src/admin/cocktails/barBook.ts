import type { Glassware, Ingredient } from '@/payload-types'

/** Everything a recipe can be made of, read once and kept while the page stands. */
export type BarBook = {
  ingredients: Map<string, Ingredient>
  glasses: Map<string, Glassware>
}

type Page<Document> = { docs: Document[]; hasNextPage: boolean }

const books = new Map<string, Promise<BarBook>>()

/** The book in one language; `isStale` reads it again, for something was added meanwhile. */
export function openBarBook({
  api,
  language,
  isStale = false,
}: {
  api: string
  language: string
  isStale?: boolean
}): Promise<BarBook> {
  const known = books.get(language)
  if (known && !isStale) return known
  const book = readBook(api, language)
  books.set(language, book)
  book.catch(() => books.delete(language))
  return book
}

async function readBook(api: string, language: string): Promise<BarBook> {
  const [ingredients, glasses] = await Promise.all([
    readAll<Ingredient>(`${api}/ingredients`, language),
    readAll<Glassware>(`${api}/glassware`, language),
  ])
  return { ingredients: byId(ingredients), glasses: byId(glasses) }
}

async function readAll<Document>(address: string, language: string, page = 1): Promise<Document[]> {
  const query = new URLSearchParams({
    depth: '0',
    limit: '500',
    locale: language,
    page: String(page),
    sort: 'slug',
  })
  const response = await fetch(`${address}?${query}`, { credentials: 'include' })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const { docs, hasNextPage } = (await response.json()) as Page<Document>
  return hasNextPage ? [...docs, ...(await readAll<Document>(address, language, page + 1))] : docs
}

const byId = <Document extends { id: string }>(documents: Document[]) =>
  new Map(documents.map((document) => [document.id, document]))
