'use client'

import { toast } from '@payloadcms/ui'
import { useSay } from './useSay'

/** Copies a text and says so; also where a browser keeps its clipboard to itself, as it does without TLS. */
export function useCopy(): (text: string) => Promise<void> {
  const say = useSay()
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text)
      toast.success(say('copied'))
    } catch {
      toast.error(say('copyRefused')) // no permission, or no clipboard at all
    }
  }
}
