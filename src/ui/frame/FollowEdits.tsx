'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

type Props = {
  serverURL: string
  /** Where the page is made of what is typed; null where there is no such page. */
  typedAt: string | null
  id: string | null
}

/** Milliseconds of silence after which what was typed is shown. */
const PAUSE = 250

/** Shows what is typed in the form around this page, and makes the page again whenever it is saved. */
export function FollowEdits({ serverURL, typedAt, id }: Props) {
  const router = useRouter()
  useEffect(() => {
    if (!typedAt || !id) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let asking = new AbortController()
    const onMessage = (event: MessageEvent<{ type?: string; data?: unknown } | null>) => {
      if (event.origin !== serverURL) return
      if (event.data?.type === 'payload-document-event') return backToSaved()
      if (event.data?.type !== 'payload-live-preview' || !event.data.data) return
      const typed = event.data.data
      clearTimeout(timer)
      timer = setTimeout(() => {
        asking.abort()
        asking = new AbortController()
        void showTyped({ address: typedAt, id, data: typed, signal: asking.signal })
      }, PAUSE)
    }
    addEventListener('message', onMessage)
    return () => {
      clearTimeout(timer)
      asking.abort()
      removeEventListener('message', onMessage)
    }
  }, [serverURL, typedAt, id])
  return <RefreshRouteOnSave refresh={() => router.refresh()} serverURL={serverURL} />
}

type Asked = { address: string; id: string; data: unknown; signal: AbortSignal }

const main = () => document.querySelector<HTMLElement>('main#content')
const overlay = () => document.querySelector<HTMLElement>('[data-typed]')

/** Beside the page as it was made, which is hidden: what React keeps is never touched. */
async function showTyped({ address, id, data, signal }: Asked): Promise<void> {
  const body = new URLSearchParams({ id, data: JSON.stringify(data) })
  const answer = await fetch(address, { method: 'POST', body, signal }).catch(() => null)
  if (!answer?.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const typed = page.querySelector('main')
  const saved = main()
  if (!typed || !saved || signal.aborted) return
  const shown = overlay() ?? document.createElement('div')
  shown.dataset.typed = ''
  shown.replaceChildren(...typed.childNodes)
  saved.hidden = true
  saved.after(shown)
}

function backToSaved(): void {
  overlay()?.remove()
  const saved = main()
  if (saved) saved.hidden = false
}
