import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { findGuestIds } from '@/operations/search/findGuestIds'

/** What is typed above the list of guests finds them without Polish letters too, and a number however it is grouped. */
export const foldSearch: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'read' && operation !== 'count') return args
  const { where } = args as { where?: Where }
  return where ? { ...args, where: await folded(where, req) } : args
}

/** The list asks for a name, a mail or a number like what was typed, one of them. */
async function folded(where: Where, req: PayloadRequest): Promise<Where> {
  const all = async (parts: Where[]) => {
    const done: Where[] = []
    for (const part of parts) done.push(await folded(part, req))
    return done
  }
  const { and, or, ...rest } = where
  const typed = or?.map(nameLike).find((like) => like !== null)
  const ids = typed ? await findGuestIds(typed, req) : []
  return {
    ...rest,
    ...(and ? { and: await all(and) } : {}),
    ...(or ? { or: [...(await all(or)), ...(ids.length > 0 ? [{ id: { in: ids } }] : [])] } : {}),
  }
}

function nameLike({ name }: Where): string | null {
  const like = name && !Array.isArray(name) ? name.like : null
  return typeof like === 'string' && like.trim() ? like : null
}
