import type { Temporal } from 'temporal-polyfill'
import type { Locale } from '@/i18n/site/locales'
import type { Api } from '@/queries/api'
import type { PageBlock } from '@/queries/getPage'
import type { Venue } from '@/queries/getVenue'
import { EventListBlock } from './EventListBlock'
import { FaqBlock } from './FaqBlock'
import { FormBlock } from './FormBlock'
import { GalleryBlock } from './GalleryBlock'
import { HoursBlock } from './HoursBlock'
import { MenuExcerptBlock } from './MenuExcerptBlock'
import { PictureBlock } from './PictureBlock'
import { QuoteBlock } from './QuoteBlock'
import { TextBlock } from './TextBlock'

/** What every block knows of its page. */
export type BlockPlace = {
  id: string
  api: Api
  locale: Locale
  venue: Venue
  now: Temporal.Instant
  /** Slug of the page. */
  page: string
}

type Props = Omit<BlockPlace, 'id'> & { blocks: PageBlock[] }

/** A free page, one block after the other. */
export const Blocks = ({ blocks, ...place }: Props) => (
  <>
    {blocks.map((block, number) => (
      <OneBlock key={block.id ?? number} block={block} place={{ ...place, id: `block-${number + 1}` }} />
    ))}
  </>
)

function OneBlock({ block, place }: { block: PageBlock; place: BlockPlace }) {
  switch (block.blockType) {
    case 'text':
      return <TextBlock block={block} place={place} />
    case 'picture':
      return <PictureBlock block={block} place={place} />
    case 'gallery':
      return <GalleryBlock block={block} place={place} />
    case 'menuExcerpt':
      return <MenuExcerptBlock block={block} place={place} />
    case 'eventList':
      return <EventListBlock block={block} place={place} />
    case 'hours':
      return <HoursBlock block={block} place={place} />
    case 'quote':
      return <QuoteBlock block={block} place={place} />
    case 'faq':
      return <FaqBlock block={block} place={place} />
    case 'form':
      return <FormBlock block={block} place={place} />
  }
}
