'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useMemo } from 'react'
import { useSay } from '../text/useSay'
import { eightySixApi, type OffUntil, type Thing } from './eightySixApi'
import { readSheet } from './readSheet'

/** What stands on a thing: null when it is in. */
export type Mark = { until: string | null } | null

/** Taking off and bringing back, each with ten seconds to undo it. `onMark` hears what stands afterwards. */
export function useEightySix(onMark: (thing: Thing, mark: Mark) => void) {
  const { config } = useConfig()
  const say = useSay()

  return useMemo(() => {
    const api = eightySixApi(config.routes.api, say.language)
    const attempt = (work: Promise<void>) => void work.catch(() => toast.error(say('failed')))

    const takeOff = async (thing: Thing, until: OffUntil) => {
      onMark(thing, { until: await api.takeOff(thing, until) })
      toast.success(say('wentOff', { name: thing.name }), {
        action: {
          label: say('undo'),
          onClick: () => attempt(bringBackAgain(thing, until === 'switched-back')),
        },
        duration: 10_000,
      })
    }
    const bringBackAgain = async (thing: Thing, isOutOfStock: boolean) => {
      await api.bringBack(thing, { isOutOfStock })
      onMark(thing, null)
    }
    const bringBack = async (thing: Thing, { until }: { until: string | null }) => {
      await bringBackAgain(thing, until === null)
      const before: OffUntil = until === null ? 'switched-back' : { at: until }
      toast.success(say('cameBack', { name: thing.name }), {
        action: { label: say('undo'), onClick: () => attempt(takeOff(thing, before)) },
        duration: 10_000,
      })
    }
    return {
      read: (thing: Thing) => readSheet(api, thing),
      takeOff,
      bringBack: (thing: Thing, mark: { until: string | null }) => attempt(bringBack(thing, mark)),
    }
  }, [config.routes.api, onMark, say])
}
