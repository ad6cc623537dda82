import type { TextBlock as Block } from '@/payload-types'
import { Prose } from '../text/Prose'
import { BlockPart } from './BlockPart'
import type { BlockPlace } from './Blocks'

export const TextBlock = ({ block, place }: { block: Block; place: BlockPlace }) => (
  <BlockPart place={place} heading={block.heading}>
    <Prose data={block.body} locale={place.locale} className="max-w-[40rem] text-text-2" />
  </BlockPart>
)
