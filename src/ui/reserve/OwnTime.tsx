'use client'

import { useSyncExternalStore } from 'react'

type Props = { startsAt: string; timeZone: string; words: string }

/**
 * The start by the guest's own clock, where it shows another time than the venue's. It only says so: what is booked is the
 * time of the venue. `words` hold the places `{zone}` and `{time}`.
 */
export function OwnTime({ startsAt, timeZone, words }: Props) {
  const own = useSyncExternalStore(never, ownZone, noZone)
  if (!own) return null
  const at = new Date(startsAt)
  const here = clock(at, own)
  if (here === clock(at, timeZone)) return null
  const zone = own.split('/').at(-1)!.replaceAll('_', ' ')
  return (
    <span className="num text-small text-text-3">
      {words.replace('{zone}', zone).replace('{time}', here.replace(/^0/, ''))}
    </span>
  )
}

const never = () => () => {}
const ownZone = (): string | null => Intl.DateTimeFormat().resolvedOptions().timeZone
const noZone = () => null

const clock = (at: Date, timeZone: string) =>
  at.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
