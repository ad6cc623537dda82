'use client'

import { Mark } from '@/ui/frame/Mark'
import { useTrouble } from '@/ui/frame/TroubleWords'

/** Something failed while this page was made, or in the browser. It says so, leads on, and gives the number to tell us. */
export default function TroublePage({ reset }: { error: Error; reset: () => void }) {
  const words = useTrouble()
  if (!words) return null
  return (
    <>
      <header className="wrap flex min-h-19 items-center py-4">
        <a href={words.home} aria-label={words.homeLabel} className="inline-flex min-h-11 items-center">
          <Mark className="w-6" />
        </a>
      </header>
      <main className="wrap pt-[clamp(2rem,6vw,6rem)] pb-(--section)">
        <h1 className="display text-h1">{words.title}</h1>
        <p className="mt-6 max-w-measure text-lead text-text-2">{words.text}</p>
        <ul className="mt-8 flex flex-wrap gap-3">
          <li>
            <button type="button" className="button" onClick={reset}>
              {words.again}
            </button>
          </li>
          {words.ways.map(({ href, label }) => (
            <li key={href}>
              <a className="button" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        {words.requestId && <p className="mt-12 text-small text-text-3">{words.requestId}</p>}
      </main>
    </>
  )
}
