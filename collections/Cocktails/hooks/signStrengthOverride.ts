import type { CollectionBeforeChangeHook } from 'payload'

type Override = {
  percent?: number | null
  reason?: string | null
  author?: string | null
  at?: string | null
}

/** A strength typed over the computed one keeps who typed it and when; taken away, it leaves nothing behind. */
export const signStrengthOverride: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const override = data.abvOverride as Override | undefined
  if (!override) return data
  if (override.percent === null || override.percent === undefined) {
    return { ...data, abvOverride: { percent: null, reason: null, author: null, at: null } }
  }
  const before = (originalDoc as { abvOverride?: Override } | undefined)?.abvOverride
  if (before?.percent === override.percent && before?.reason === override.reason) return data
  const author = (req.user as { name?: string } | null)?.name ?? null
  return { ...data, abvOverride: { ...override, author, at: new Date().toISOString() } }
}
