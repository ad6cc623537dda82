/**
 * The new value with every part of the old one that is equal, so that what did not change is the very same thing. Plain
 * JSON only; things in lists are matched by `id` where they have one, else by their place.
 */
export function keepSame<Value>(before: Value | null | undefined, after: Value): Value {
  return merge(before, after) as Value
}

function merge(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before
  if (Array.isArray(before) && Array.isArray(after)) return mergeLists(before, after)
  if (!isThing(before) || !isThing(after)) return after

  const keys = Object.keys(after)
  const merged: Record<string, unknown> = {}
  let isSame = keys.length === Object.keys(before).length
  for (const key of keys) {
    merged[key] = merge(before[key], after[key])
    if (!Object.is(merged[key], before[key]) || !(key in before)) isSame = false
  }
  return isSame ? before : merged
}

function mergeLists(before: unknown[], after: unknown[]): unknown[] {
  const known = new Map(
    before.flatMap((one) => (isThing(one) && typeof one.id === 'string' ? [[one.id, one]] : [])),
  )
  const merged = after.map((one, index) =>
    merge(isThing(one) && typeof one.id === 'string' ? known.get(one.id) : before[index], one),
  )
  const isSame =
    merged.length === before.length && merged.every((one, index) => Object.is(one, before[index]))
  return isSame ? before : merged
}

const isThing = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
