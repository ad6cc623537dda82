'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'

/** Renders the page again whenever the editor around it saves. */
export function FollowEdits({ serverURL }: { serverURL: string }) {
  const { refresh } = useRouter()
  return <RefreshRouteOnSave refresh={refresh} serverURL={serverURL} />
}
