'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { MessageRows } from './MessageRows'

/** Under a reservation's form: what its guest was and will be written. */
export function BookingMessages() {
  const { id } = useDocumentInfo()
  if (!id) return null
  return (
    <div className="guest-panel">
      <MessageRows reservations={[String(id)]} />
    </div>
  )
}
