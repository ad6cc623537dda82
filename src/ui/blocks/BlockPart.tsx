import type { ReactNode } from 'react'
import { typeset } from '../text/typeset'
import type { BlockPlace } from './Blocks'

type Props = { place: Pick<BlockPlace, 'id' | 'locale'>; heading?: string | null; children: ReactNode }

/** A block in the grid of the site: its heading, if it has one, in the left four columns, its matter in the right eight. */
export function BlockPart({ place: { id, locale }, heading, children }: Props) {
  const Place = heading ? 'section' : 'div'
  return (
    <Place
      aria-labelledby={heading ? id : undefined}
      className="wrap columns-twelve lg:gap-x-8 pt-[clamp(3rem,2rem+4vw,6rem)]"
    >
      {heading && (
        <h2 id={id} className="display col-span-12 mb-6 text-h2 lg:col-span-4 lg:mb-0">
          {typeset(heading, locale)}
        </h2>
      )}
      <div className="col-span-12 min-w-0 lg:col-span-8 lg:col-start-5">{children}</div>
    </Place>
  )
}
