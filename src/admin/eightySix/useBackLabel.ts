'use client'

import { useCallback } from 'react'
import { Temporal } from 'temporal-polyfill'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'
import { backLabel } from './backLabel'

/** 'wraca jutro 06:00', in the venue's time; without an end it waits for a person. */
export function useBackLabel() {
  const say = useSay()
  const { timeZone } = useHouse()
  return useCallback(
    (until: string | null, { bare = false } = {}) => {
      if (!until) return say('backUnknown')
      const words = { today: say('tonight'), tomorrow: say('tomorrow') }
      const when = backLabel({ until, now: Temporal.Now.instant(), timeZone, language: say.language, words })
      return bare ? when : say('backAt', { when })
    },
    [say, timeZone],
  )
}
