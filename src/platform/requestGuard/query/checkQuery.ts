import { bounds } from '../bounds'
import { refuseWith } from '../refusal'
import { canCompare } from './leaf'
import type { Freedom } from './mayPass'
import type { Passage, Resolved } from './resolvePath'
import { fits } from './value'
import { conditionsOf, plainPath } from './where'

/** What the checks need to know of one collection and one caller. */
export type Gate = {
  resolve: (path: string) => Resolved | null
  freedom: (passage: Passage) => Promise<Freedom>
  /** Paths that are open although nothing says so by itself. */
  isOpen: (path: string) => boolean
}

/** Refuses conditions on what is not there, may not be read by this caller, or cannot be compared that way. */
export async function checkWhere(where: unknown, gate: Gate): Promise<void> {
  if (where === undefined || where === null) return
  for (const { path, operator, value } of conditionsOf(where)) {
    const resolved = gate.resolve(path === '_id' ? 'id' : path)
    if (!resolved || !(await isAllowed(path, resolved, gate, 'filter')))
      refuseWith('field', { path: shown(path) })
    if (!canCompare(resolved.leaf, operator))
      refuseWith('operator', { path: shown(path), operator: shown(operator) })
    if (!fits(resolved.leaf, operator, value)) refuseWith('value', { path: shown(path) })
  }
}

/** Refuses to put documents in order by what is not there, has several values, or would tell of hidden documents. */
export async function checkSort(sort: unknown, gate: Gate): Promise<void> {
  if (sort === undefined || sort === null || sort === '') return
  const fields = [sort].flat().flatMap((entry) => (typeof entry === 'string' ? entry.split(',') : [null]))
  if (fields.length > bounds.sortFields) refuseWith('parameter', { name: 'sort' })
  for (const entry of fields) {
    if (entry === null) refuseWith('parameter', { name: 'sort' })
    const path = plainPath(entry.trim().replace(/^-/, ''))
    const resolved = gate.resolve(path)
    if (!resolved?.isSortable || !(await isAllowed(path, resolved, gate, 'sort')))
      refuseWith('field', { path: shown(path) })
  }
}

async function isAllowed(
  path: string,
  resolved: Resolved,
  gate: Gate,
  need: 'filter' | 'sort',
): Promise<boolean> {
  if (gate.isOpen(path)) return true
  const freedom = await gate.freedom(resolved)
  return freedom === 'sort' || freedom === need
}

/** A caller's own words are repeated to it only in short. */
const shown = (text: string) => text.slice(0, 60)
