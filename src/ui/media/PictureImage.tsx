import type { Picture } from '@/queries/shapes/picture'
import { averageColour } from './averageColour'

type Props = {
  picture: Picture
  /** How wide it will stand, for the browser's choice of file. */
  sizes: string
  /** Above the fold: fetched at once. */
  isFirst?: boolean
  className?: string
  /** Shown whole, at most so high; as wide as that makes it, so that its place is kept before it has come. */
  tallest?: `${number}${'rem' | 'vh'}`
  /** Overrides the words of the picture, empty where the words stand beside it. */
  alt?: string
}

/** A picture in as many sizes as there are, on its own average colour until it has come. */
export function PictureImage({ picture, sizes, isFirst = false, className = '', tallest, alt }: Props) {
  const { src, sources, width, height, thumbhash } = picture
  const files = [...sources, { src, width }]
  return (
    // The media library has cut the sizes already; nothing is left for an optimiser to do.
    <img
      src={src}
      srcSet={files.map((file) => `${file.src} ${file.width}w`).join(', ')}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt ?? picture.alt}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : undefined}
      decoding="async"
      className={className}
      style={{
        ...(tallest && { width: `min(100%, calc(${tallest} * ${(width / height).toFixed(4)}))` }),
        ...(thumbhash && { backgroundColor: averageColour(thumbhash) }),
      }}
    />
  )
}
