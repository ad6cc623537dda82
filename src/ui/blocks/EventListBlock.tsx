import { wordsFor } from '@/i18n/site/words'
import type { EventListBlock as Block } from '@/payload-types'
import { getEvents } from '@/queries/getEvents'
import { EventList } from '../events/EventList'
import { BlockPart } from './BlockPart'
import type { BlockPlace } from './Blocks'

export async function EventListBlock({ block, place }: { block: Block; place: BlockPlace }) {
  const { api, locale, venue, now } = place
  const events = await getEvents(api, { venue, now, most: block.most ?? 4 })
  const t = wordsFor(locale, 'events')
  return (
    <BlockPart place={place} heading={block.heading}>
      {events.length > 0 ? (
        <EventList locale={locale} events={events} level={block.heading ? 'h3' : 'h2'} />
      ) : (
        <p className="text-text-2">{t('none')}</p>
      )}
      <a href={`/${locale}/events`} className="mt-4 inline-flex min-h-11 items-center">
        {wordsFor(locale, 'page')('events')}
      </a>
    </BlockPart>
  )
}
