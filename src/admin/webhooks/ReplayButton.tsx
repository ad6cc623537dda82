'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { ReplayAction } from './ReplayAction'

/** Beside a delivery: once more, whatever became of it. */
export function ReplayButton() {
  const { id } = useDocumentInfo()
  const router = useRouter()
  return id ? <ReplayAction id={String(id)} onDone={() => router.refresh()} /> : null
}
