'use client'

import { PopupList, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { BreakagesPreview } from '@/operations/service/previewBreakages'
import { useSay } from '../text/useSay'
import { BreakagesSheet } from './BreakagesSheet'
import { callApi } from './callApi'
import { useBreakages } from './useBreakages'

/** Deletes after naming the bookings that would break. It stands where the platform's own "Delete" would. */
export function CarefulDelete() {
  const { config } = useConfig()
  const { collectionSlug, id, title } = useDocumentInfo()
  const router = useRouter()
  const say = useSay()
  const ask = useBreakages()
  const [breaks, setBreaks] = useState<BreakagesPreview | null>(null)
  if (!id) return null

  const look = () => void ask({ delete: true }).then(setBreaks, () => toast.error(say('breaksFailed')))
  const remove = async () => {
    setBreaks(null)
    const answer = await callApi(`${config.routes.api}/${collectionSlug}/${id}`, { method: 'DELETE' })
    if (!answer.ok) {
      toast.error(answer.refusal.message ?? say('deleteFailed'))
      return
    }
    toast.success(say('deleted'))
    router.push(`${config.routes.admin}/collections/${collectionSlug}`)
  }
  const isHarmless = breaks?.bookings.length === 0
  return (
    <>
      <PopupList.Button className="careful-delete" onClick={look}>
        {say('deleteIt')}
      </PopupList.Button>
      {breaks && (
        <BreakagesSheet
          title={say('deleteAsk', { name: title ?? '' })}
          intro={
            isHarmless
              ? say('deleteNothing')
              : `${say.count('breaksCount', breaks.bookings.length)} ${breaks.isRefused ? '' : say('breaksIntro')}`
          }
          breaks={breaks}
          confirm={say(isHarmless ? 'deleteIt' : 'breaksDelete')}
          onConfirm={() => void remove().catch(() => toast.error(say('deleteFailed')))}
          onClose={() => setBreaks(null)}
        />
      )}
    </>
  )
}
