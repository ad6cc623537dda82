import { wordsFor } from '@/i18n/site/words'
import type { FaqBlock as Block } from '@/payload-types'
import { typeset } from '../text/typeset'
import { BlockPart } from './BlockPart'
import type { BlockPlace } from './Blocks'

/** Questions that open by themselves, without a script. */
export const FaqBlock = ({ block, place }: { block: Block; place: BlockPlace }) => (
  <BlockPart place={place} heading={block.heading ?? wordsFor(place.locale, 'page')('questions')}>
    {block.questions.map(({ id, question, answer }) => (
      <details key={id} className="group border-t border-line last:border-b">
        <summary className="display-small flex min-h-11 list-none items-baseline justify-between gap-4 py-4 text-h4 hover:text-accent-text">
          {typeset(question, place.locale)}
          <span aria-hidden="true" className="text-accent-text group-open:rotate-45">
            +
          </span>
        </summary>
        <p className="max-w-[40rem] pb-6 text-text-2">{typeset(answer, place.locale)}</p>
      </details>
    ))}
  </BlockPart>
)
