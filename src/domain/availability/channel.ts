/**
 * Who asks for a table. `online` and `google` are guests booking by themselves and are held to every limit; `staff` books
 * for a guest; `walkIn` seats a party that stands at the door.
 */
export const CHANNELS = ['online', 'google', 'staff', 'walkIn'] as const

export type Channel = (typeof CHANNELS)[number]

/** Whether guests book by themselves. */
export function isOnline(channel: Channel): boolean {
  return channel === 'online' || channel === 'google'
}
