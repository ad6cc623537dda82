'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { DecisionButton } from './DecisionButton'
import { decisionFor } from './decision'

/** What a manager may still decide about a message: send one again that did not go out, call a planned one off. */
export function MessageActions() {
  const { id } = useDocumentInfo()
  const router = useRouter()
  const status = useFormFields(([fields]) => fields.status?.value)
  const reason = useFormFields(([fields]) => fields.reason?.value)
  const decision = decisionFor(status, reason)
  if (!id || !decision) return null
  return (
    <div className="message-actions">
      <DecisionButton id={String(id)} decision={decision} onDone={() => router.refresh()} />
    </div>
  )
}
