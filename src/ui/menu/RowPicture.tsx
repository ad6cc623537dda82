import type { MenuRow } from '@/queries/shapes/menuRow'
import { Drawing } from '../drawing/Drawing'
import { averageColour } from '../media/averageColour'

/** What stands at the head of a row: the photograph where there is one, else the drawing, its foot on the hairline. */
export function RowPicture({ row: { id, drawing, photo, soldOut } }: { row: MenuRow }) {
  const faded = soldOut ? 'opacity-35 grayscale-80' : ''
  if (photo?.thumbnail) {
    return (
      <img
        src={photo.thumbnail}
        width={320}
        height={320}
        alt=""
        loading="lazy"
        decoding="async"
        className={`menu-photo row-span-4 aspect-square h-auto w-16 self-center rounded-cut object-cover sm:w-22 ${faded}`}
        style={photo.thumbhash ? { backgroundColor: averageColour(photo.thumbhash) } : undefined}
      />
    )
  }
  return (
    <Drawing
      drawing={drawing}
      options={{ px: 72, idSalt: id }}
      className={`row-span-4 -mb-[calc(1rem+3px)] h-[5.2rem] self-end justify-self-center sm:h-[6.4rem] ${faded}`}
    />
  )
}
