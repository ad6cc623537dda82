import type { QuoteBlock as Block } from '@/payload-types'
import { typeset } from '../text/typeset'
import { BlockPart } from './BlockPart'
import type { BlockPlace } from './Blocks'

export const QuoteBlock = ({ block, place }: { block: Block; place: BlockPlace }) => (
  <BlockPart place={place}>
    <figure className="border-l-2 border-accent pl-6">
      <blockquote className="display text-h2">{typeset(block.quote, place.locale)}</blockquote>
      {block.source && (
        <figcaption className="mt-4 text-text-3">{typeset(block.source, place.locale)}</figcaption>
      )}
    </figure>
  </BlockPart>
)
