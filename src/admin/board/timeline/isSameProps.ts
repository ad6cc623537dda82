/** Whether nothing changed for a row: lists count as the same when each thing in them is the very same. */
export function isSameProps<Props extends object>(before: Props, after: Props): boolean {
  const keys = Object.keys(after) as (keyof Props)[]
  return keys.every((key) => isSame(before[key], after[key]))
}

function isSame(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true
  if (!Array.isArray(before) || !Array.isArray(after)) return false
  return before.length === after.length && before.every((one, index) => Object.is(one, after[index]))
}
