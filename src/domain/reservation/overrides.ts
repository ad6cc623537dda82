import type { Override } from '../availability/checkSlot'
import type { Actor } from './actor'

const HOSTS: readonly Actor[] = ['host', 'manager', 'owner']
const MANAGERS: readonly Actor[] = ['manager', 'owner']

/** Who may go against a rule of availability, always with a recorded reason. Two parties at one table are for nobody. */
const ALLOWED: Record<Override, readonly Actor[]> = {
  overPacing: HOSTS,
  outsideHours: HOSTS,
  past: HOSTS,
  needsTable: MANAGERS,
  groupRequest: ['guest', ...HOSTS],
}

export function mayOverride(actor: Actor, override: Override): boolean {
  return ALLOWED[override].includes(actor)
}
