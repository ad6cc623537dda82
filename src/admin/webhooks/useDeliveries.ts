'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { WebhookDelivery } from '@/payload-types'
import { callApi } from '../service/callApi'

/** The ten newest deliveries of a webhook; null while they are not there yet. */
export function useDeliveries(webhookId: string) {
  const { config } = useConfig()
  const { api } = config.routes
  const [deliveries, setDeliveries] = useState<WebhookDelivery[] | null>(null)
  const [turn, setTurn] = useState(0)

  useEffect(() => {
    const stop = new AbortController()
    const address = `${api}/webhook-deliveries?limit=10&depth=0&where[webhook][equals]=${webhookId}`
    callApi<{ docs: WebhookDelivery[] }>(address, { signal: stop.signal })
      .then((answer) => setDeliveries(answer.ok ? answer.body.docs : []))
      .catch(() => undefined) // left, or the connection is gone: what is shown stays
    return () => stop.abort()
  }, [api, webhookId, turn])

  return { deliveries, readAgain: useCallback(() => setTurn((before) => before + 1), []) }
}
