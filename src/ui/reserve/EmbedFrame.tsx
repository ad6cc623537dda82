import type { ReactNode } from 'react'
import { TellHeight } from './TellHeight'

type Props = {
  /** The same on the bar's own site, in a tab of its own. */
  whole: { href: string; label: string }
  children: ReactNode
}

/** What stands around a page in a frame: next to nothing, the site around it has a header of its own. */
export const EmbedFrame = ({ whole, children }: Props) => (
  <main className="overflow-hidden pb-6">
    <TellHeight />
    {children}
    <p className="wrap mt-8 text-small">
      <a href={whole.href} target="_blank" className="inline-flex min-h-11 items-center text-text-2">
        {whole.label}
      </a>
    </p>
  </main>
)
