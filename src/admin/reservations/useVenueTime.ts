'use client'

import { useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { VenueTime } from '@/domain/time/venueTime'
import { useHouse } from '../house/HouseContext'

/** How the venue of the document counts time: the zone it was booked in, else that of the house. Never the browser's. */
export function useVenueTime(): VenueTime {
  const { timeZone, serviceDayCutoff } = useHouse()
  const stored = useFormFields(([fields]) => fields?.venueTimeZone?.value as string | undefined)
  return useMemo(
    () => ({ timeZone: stored || timeZone, serviceDayCutoff }),
    [stored, timeZone, serviceDayCutoff],
  )
}
