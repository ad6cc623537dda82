import type { Where } from 'payload'
import type { EightySixPreview } from '@/operations/eightySix/previewEightySix'
import type { Cocktail, MenuItem } from '@/payload-types'

/** Something that can run out. */
export type Thing = { kind: 'ingredients' | 'menu-items'; id: string; name: string }

/** Off until the end of the night, until an instant, or until a person switches it back on. */
export type OffUntil = 'tonight' | 'switched-back' | { at: string }

/** The calls behind the board and the buttons; each throws when the server refuses. */
export const eightySixApi = (api: string, language: string) => ({
  preview: ({ kind, id }: Thing) => call<EightySixPreview>(`${api}/${kind}/${id}/eighty-six`),

  takeOff: async ({ kind, id }: Thing, until: OffUntil): Promise<string | null> => {
    if (until === 'switched-back') {
      await call(`${api}/${kind}/${id}`, { method: 'PATCH', body: { inStock: false } })
      return null
    }
    const body = until === 'tonight' ? {} : { until: until.at }
    const { eightySixedUntil } = await call<{ eightySixedUntil: string }>(`${api}/${kind}/${id}/eighty-six`, {
      method: 'POST',
      body,
    })
    return eightySixedUntil
  },

  bringBack: async ({ kind, id }: Thing, { isOutOfStock = false } = {}): Promise<void> => {
    await call(`${api}/${kind}/${id}/back`, { method: 'POST' })
    if (isOutOfStock) await call(`${api}/${kind}/${id}`, { method: 'PATCH', body: { inStock: true } })
  },

  cocktails: (where: Where) => find<Cocktail>(`${api}/cocktails`, where, language, '1'),
  items: (where: Where) => find<MenuItem>(`${api}/menu-items`, where, language, '0'),
})

async function find<Document>(
  address: string,
  where: Where,
  language: string,
  depth: string,
): Promise<Document[]> {
  const query = new URLSearchParams({ depth, limit: '200', locale: language })
  for (const [name, value] of flatten(where, 'where')) query.append(name, value)
  return (await call<{ docs: Document[] }>(`${address}?${query}`)).docs
}

/** `{ id: { in: [a, b] } }` as `where[id][in]=a,b`. */
function flatten(value: unknown, name: string): [string, string][] {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return [[name, value.join(',')]]
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${name}[${key}]`))
  }
  return [[name, String(value)]]
}

async function call<Answer>(
  address: string,
  { method = 'GET', body }: { method?: string; body?: object } = {},
): Promise<Answer> {
  const response = await fetch(address, {
    method,
    credentials: 'include',
    headers: body ? { 'Content-Type': 'application/json' } : {},
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!response.ok) throw new Error(`${method} ${address} answered ${response.status}`)
  return (await response.json()) as Answer
}
