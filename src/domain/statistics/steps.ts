import type { LeadStep, PartyStep } from './nightFigures'

const HOUR = 60
const DAY = 24 * HOUR

/** Whole minutes before the start. A booking made exactly three hours before is in the second step. */
export function leadStepOf(minutes: number): LeadStep {
  if (minutes < 3 * HOUR) return '3h'
  if (minutes < DAY) return '24h'
  if (minutes < 3 * DAY) return '3d'
  if (minutes < 7 * DAY) return '7d'
  return minutes < 14 * DAY ? '14d' : 'longer'
}

export function partyStepOf(partySize: number): PartyStep {
  if (partySize <= 2) return '1-2'
  if (partySize <= 4) return '3-4'
  return partySize <= 6 ? '5-6' : '7+'
}
