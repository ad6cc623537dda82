import { TRAP } from '../reserve/typed'

/** What somebody has written into a form of a page, as it came. */
export type TypedMessage = { name: string; email: string; phone: string; words: string; trap: string }

export function messageIn(fields: URLSearchParams): TypedMessage {
  const text = (name: string) => (fields.get(name) ?? '').trim()
  return {
    name: text('name'),
    email: text('email'),
    phone: text('phone'),
    words: text('words'),
    trap: text(TRAP),
  }
}
