'use client'

import { useTrouble } from '@/ui/frame/TroubleWords'

/** Something failed while this page was made. It says so, and what to tell us. */
export default function TroublePage({ reset }: { error: Error; reset: () => void }) {
  const words = useTrouble()
  if (!words) return null
  return (
    <main className="wrap pt-[clamp(3rem,10vw,9rem)]">
      <h1 className="display text-h1">{words.title}</h1>
      <p className="mt-6 max-w-measure text-lead text-text-2">{words.text}</p>
      <p className="mt-8 flex flex-wrap gap-3">
        <button type="button" className="button" onClick={reset}>
          {words.again}
        </button>
        <a className="button" href={words.home}>
          {words.homeLabel}
        </a>
      </p>
      {words.requestId && <p className="mt-12 text-small text-text-3">{words.requestId}</p>}
    </main>
  )
}
