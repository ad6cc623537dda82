import type { PictureBlock as Block } from '@/payload-types'
import { toPicture } from '@/queries/shapes/picture'
import { PictureImage } from '../media/PictureImage'
import { typeset } from '../text/typeset'
import { BlockPart } from './BlockPart'
import type { BlockPlace } from './Blocks'

export function PictureBlock({ block, place }: { block: Block; place: BlockPlace }) {
  const picture = toPicture(block.image)
  if (!picture) return null
  const isWide = block.width === 'wide'
  const caption = block.caption ?? picture.caption
  const figure = (
    <figure>
      <PictureImage
        picture={picture}
        sizes={isWide ? '92vw' : '(min-width: 64rem) 60vw, 92vw'}
        className={`w-full rounded-cut object-cover ${isWide ? 'max-h-[38rem]' : 'max-h-[32rem]'}`}
      />
      {caption && (
        <figcaption className="mt-3 text-small text-text-3">{typeset(caption, place.locale)}</figcaption>
      )}
    </figure>
  )
  return isWide ? (
    <div className="wrap pt-[clamp(3rem,2rem+4vw,6rem)]">{figure}</div>
  ) : (
    <BlockPart place={place}>{figure}</BlockPart>
  )
}
