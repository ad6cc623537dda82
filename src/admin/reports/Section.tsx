import type { ReactNode } from 'react'
import type { Say } from '@/i18n/admin/say'

type Props = { id: string; title: string; how?: string; csv: string; say: Say; children: ReactNode }

/** One report: its name, how it is counted, its picture, and the file for a spreadsheet. */
export const Section = ({ id, title, how, csv, say, children }: Props) => (
  <section className="report" aria-labelledby={id}>
    <div className="report__head">
      <h2 id={id}>{title}</h2>
      <a className="plain-link" href={csv} download aria-label={say('reportsCsvOf', { what: title })}>
        {say('reportsCsv')}
      </a>
    </div>
    {how && <p className="report__how">{how}</p>}
    {children}
  </section>
)
