import { useId, type ReactNode } from 'react'

type Props = {
  title: string
  note?: string
  id?: string
  /** Stands beside the title. */
  action?: ReactNode
  children: ReactNode
}

/** One question of the screen, with its answers. */
export function Choice({ title, note, id, action, children }: Props) {
  const titleId = useId()
  return (
    <section id={id} role="group" aria-labelledby={titleId} className="mt-12 min-w-0 scroll-mt-6">
      <div className="mb-4 flex flex-wrap items-baseline gap-x-3">
        <h2 id={titleId} className="display-small text-h3">
          {title}
        </h2>
        {note && <p className="note text-text-2 max-sm:order-1 max-sm:basis-full">{note}</p>}
        {action}
      </div>
      {children}
    </section>
  )
}
