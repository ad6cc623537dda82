'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { BreakagesPreview } from '@/operations/service/previewBreakages'
import { callApi } from './callApi'

/**
 * Asks which bookings would break if the document were saved so, or deleted. Null when the form is not filled in yet:
 * saving will say so at its fields. Throws when it cannot be known.
 */
export function useBreakages() {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const address = `${config.routes.api}/${collectionSlug}/breakages`
  return useCallback(
    async (change: { data: object } | { delete: true }): Promise<BreakagesPreview | null> => {
      const body = { ...(id ? { id: String(id) } : {}), ...change }
      const answer = await callApi<BreakagesPreview>(address, { method: 'POST', body })
      if (answer.ok) return answer.body
      if (answer.status === 422) return null
      throw new Error(`${address} answered ${answer.status}`)
    },
    [address, id],
  )
}
