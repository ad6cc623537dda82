'use client'

import { useEffect, useState } from 'react'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

export type Typed = { subject?: string | null; opening?: string | null; closing?: string | null }
export type ShownMessage = { subject: string; html: string; text: string; reference: string | null }

type Body = { kind: string; locale: string; words?: Typed }

/** Asks for the preview a moment after the last key; the last answer stays until there is a better one. */
export function usePreview(
  address: string,
  body: Body,
): { shown: ShownMessage | null; refused: string | null } {
  const say = useSay()
  const [shown, setShown] = useState<ShownMessage | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const asked = JSON.stringify(body)
  const failed = say('mailPreviewFailed')

  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      const wish = JSON.parse(asked) as Body
      const answer = await callApi<ShownMessage>(address, { method: 'POST', body: wish, signal: stop.signal })
      if (answer.ok) setShown(answer.body)
      setRefused(answer.ok ? null : (answer.refusal.message ?? failed))
    }
    const timer = setTimeout(() => {
      ask().catch(() => {
        if (!stop.signal.aborted) setRefused(failed)
      })
    }, 350)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [address, asked, failed])

  return { shown, refused }
}
