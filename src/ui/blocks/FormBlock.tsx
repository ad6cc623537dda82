import { wordsFor } from '@/i18n/site/words'
import type { FormBlock as Block } from '@/payload-types'
import { MessageForm } from '../forms/MessageForm'
import { typeset } from '../text/typeset'
import { BlockPart } from './BlockPart'
import type { BlockPlace } from './Blocks'

export const FormBlock = ({ block, place }: { block: Block; place: BlockPlace }) => (
  <BlockPart place={place} heading={block.heading ?? wordsFor(place.locale, 'write')('title')}>
    {block.intro && (
      <p className="mb-8 max-w-[40rem] text-pretty text-text-2">{typeset(block.intro, place.locale)}</p>
    )}
    <MessageForm
      locale={place.locale}
      action={`/${place.locale}/write/${place.page}/${block.id}`}
      asksPhone={block.askPhone !== false}
    />
  </BlockPart>
)
