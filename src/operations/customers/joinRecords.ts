import type { Customer } from '@/payload-types'

/** What one record takes over from another of the same guest; what it has itself stays. */
export type Joined = {
  data: Partial<Customer>
  /** Fields that were empty and have been filled, or were joined with the other's. */
  filled: (keyof Customer)[]
  tags: string[]
}

const longTexts = ['notes', 'allergies'] as const

export function joinRecords(kept: Customer, other: Customer): Joined {
  const data: Partial<Customer> = {}
  if (!kept.email && other.email) data.email = other.email
  if (!kept.phone && other.phone) data.phone = other.phone
  if (!kept.vip && other.vip) data.vip = true
  for (const name of longTexts) {
    const text = other[name]
    if (text && !kept[name]?.includes(text)) data[name] = [kept[name], text].filter(Boolean).join('\n')
  }
  // A guest who may not book online does not get out of it by being merged.
  if (!kept.blocked?.isBlocked && other.blocked?.isBlocked) data.blocked = { ...other.blocked }
  const filled = Object.keys(data) as (keyof Customer)[]

  const tags = (other.tags ?? []).filter((tag) => !kept.tags?.includes(tag))
  if (tags.length > 0) data.tags = [...(kept.tags ?? []), ...tags]
  return { data, filled, tags }
}

/** The record without what it took over, as far as nobody has changed that since. */
export function partRecords(kept: Customer, other: Customer, { filled, tags }: Omit<Joined, 'data'>) {
  const data: Partial<Customer> = {}
  for (const name of filled) {
    if ((name === 'email' || name === 'phone') && kept[name] === other[name]) data[name] = null
    if (name === 'vip') data.vip = false
    if (name === 'blocked' && kept.blocked?.reason === other.blocked?.reason)
      data.blocked = { isBlocked: false, reason: null, until: null }
    if (name === 'notes' || name === 'allergies') data[name] = without(kept[name], other[name])
  }
  if (tags.length > 0) data.tags = (kept.tags ?? []).filter((tag) => !tags.includes(tag))
  return data
}

function without(text: string | null | undefined, added: string | null | undefined): string | null {
  if (!text || !added || !text.endsWith(added)) return text ?? null
  return text.slice(0, -added.length).replace(/\n$/, '') || null
}
