'use client'

import { useSyncExternalStore } from 'react'
import { Temporal } from 'temporal-polyfill'
import type { VenueTime } from '@/domain/time/venueTime'
import { useSay } from '../text/useSay'
import { shownMoment } from './shownMoment'

/** The weekday, the night it belongs to after midnight, and the reader's own clock where that differs. */
export function MomentNote({ instant, venue }: { instant: string; venue: VenueTime }) {
  const say = useSay()
  const here = useOwnZone()
  const moment = shownMoment(instant, venue, say.language)
  if (!moment) return null
  const mine = here ? shownMoment(instant, { ...venue, timeZone: here }, say.language) : null
  const isElsewhere = mine && (mine.time !== moment.time || mine.date !== moment.date)
  const parts = [
    moment.date,
    moment.nightOf && say('whenNight', { night: say(`night.${moment.nightOf}`) }),
    isElsewhere && say('whenZone', { zone: venue.timeZone }),
    isElsewhere && say('whenElsewhere', { time: `${mine.time}, ${mine.date}` }),
  ].filter(Boolean)
  return <small className="moment-field__note">{parts.join(' · ')}</small>
}

/** The zone of the browser; null on the server, whose zone is nobody's. */
const useOwnZone = () =>
  useSyncExternalStore(
    () => () => undefined,
    () => Temporal.Now.timeZoneId(),
    () => null,
  )
