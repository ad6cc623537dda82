'use client'

import { useMemo } from 'react'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'

/** An instant as the clock of the venue shows it, in the reader's language. */
export function useWhen(): (instant: string) => string {
  const { timeZone } = useHouse()
  const { language } = useSay()
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'pl', {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    })
    return (instant) => format.format(new Date(instant))
  }, [language, timeZone])
}
