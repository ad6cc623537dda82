import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/site/locales'
import { typeset } from './typeset'

type Props = { locale: Locale; title: string; lead?: string | null; children?: ReactNode }

/** The head of a page: its name, large, and a few words beside it. */
export const PageIntro = ({ locale, title, lead, children }: Props) => (
  <div className="wrap flex flex-wrap items-end justify-between gap-x-12 gap-y-4 pt-[clamp(1.5rem,4vw,4rem)]">
    <h1 className="display text-hero tracking-[-0.02em]">{typeset(title, locale)}</h1>
    {lead && <p className="max-w-narrow pb-2 text-lead text-pretty text-text-2">{typeset(lead, locale)}</p>}
    {children}
  </div>
)
