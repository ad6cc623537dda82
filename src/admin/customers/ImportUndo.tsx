'use client'

import { toast, useAuth, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { isManager } from '@/access/roles'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'
import { ConfirmSheet } from './ConfirmSheet'
import { useWhen } from './useWhen'

/** On an import's page: takes it back. */
export function ImportUndo() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const undoneAt = useFormFields(([fields]) => fields.undoneAt?.value as string | null | undefined)
  const [isAsking, setIsAsking] = useState(false)
  const say = useSay()
  const when = useWhen()

  if (!id || !isManager(user)) return null
  if (undoneAt) return <p className="guest-panel__note">{say('importUndoneOn', { when: when(undoneAt) })}</p>

  const undo = async () => {
    const answer = await callApi(`${config.routes.api}/import-batches/${id}/undo`, { method: 'POST' })
    if (!answer.ok) return answer.refusal.message ?? say('failed')
    toast.success(say('importUndone'))
    window.location.reload()
    return null
  }
  return (
    <div className="guest-panel">
      <button type="button" className="action-link" onClick={() => setIsAsking(true)}>
        {say('importUndo')}
      </button>
      {isAsking && (
        <ConfirmSheet
          title={say('importUndoTitle')}
          lead={say('importUndoLead')}
          confirm={say('importUndo')}
          isAlarm
          onConfirm={undo}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  )
}
