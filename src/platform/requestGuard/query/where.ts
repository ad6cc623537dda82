import { bounds } from '../bounds'
import { refuseWith } from '../refusal'

export type Condition = { path: string; operator: string; value: unknown }

/**
 * The single conditions of a `where`, checked for shape and size only. Refuses what is no `where` at all, is nested
 * deeper than five levels or holds more than thirty conditions.
 */
export function conditionsOf(where: unknown): Condition[] {
  const conditions: Condition[] = []
  collect(where, 1, conditions)
  return conditions
}

function collect(where: unknown, depth: number, into: Condition[]): void {
  if (depth > bounds.whereDepth) refuseWith('whereDepth', { most: bounds.whereDepth })
  if (!isRecord(where)) refuseWith('parameter', { name: 'where' })
  for (const [key, entry] of Object.entries(where)) {
    if (/^(?:and|or)$/i.test(key)) {
      if (entry === undefined || entry === null) continue
      if (!Array.isArray(entry)) refuseWith('parameter', { name: 'where' })
      for (const part of entry) collect(part, depth + 1, into)
    } else {
      if (!isRecord(entry)) refuseWith('parameter', { name: 'where' })
      for (const [operator, value] of Object.entries(entry))
        into.push({ path: plainPath(key), operator, value })
    }
    if (into.length > bounds.conditions) refuseWith('conditions', { most: bounds.conditions })
  }
}

/** GraphQL writes `a__b` for what REST calls `a.b`. */
export const plainPath = (path: string) => path.replace(/__/g, '.')

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
