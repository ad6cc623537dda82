import type { CollectionBeforeChangeHook } from 'payload'
import type { Feedback, FormMessage } from '@/payload-types'

/** What guests wrote and somebody takes care of: who did and when follows from who ticked it. */
export const noteWhoAnswered: CollectionBeforeChangeHook<Feedback | FormMessage> = ({
  data,
  originalDoc,
  req,
}) => {
  const wasAnswered = originalDoc?.answered === true
  if (data.answered === undefined || (data.answered === true) === wasAnswered) return data
  return data.answered
    ? { ...data, answeredBy: nameOf(req.user), answeredAt: new Date().toISOString() }
    : { ...data, answeredBy: null, answeredAt: null }
}

const nameOf = (user: object | null) => {
  const { name } = (user ?? {}) as { name?: unknown }
  return typeof name === 'string' ? name : null
}
