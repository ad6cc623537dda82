import type { ReactNode } from 'react'

type Props = { id: string; title: string; children: ReactNode }

/** A part of a page: its heading in the left four columns, its matter in the right eight. */
export const Part = ({ id, title, children }: Props) => (
  <section aria-labelledby={id} className="columns-twelve lg:gap-x-8 pt-(--section)">
    <h2 id={id} className="display col-span-12 mb-6 text-h2 lg:col-span-4 lg:mb-0">
      {title}
    </h2>
    <div className="col-span-12 min-w-0 lg:col-span-8">{children}</div>
  </section>
)
