import type { Source } from './sources'

/** Booked by the guest without staff: counts against the limit for online covers. */
export function isOnlineSource(source: Source): boolean {
  return source === 'online' || source === 'widget' || source === 'google'
}
