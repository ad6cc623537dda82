import { wordsFor } from '@/i18n/site/words'
import type { HoursBlock as Block } from '@/payload-types'
import { HoursList } from '../frame/HoursList'
import { typeset } from '../text/typeset'
import { BlockPart } from './BlockPart'
import type { BlockPlace } from './Blocks'

export function HoursBlock({ block, place }: { block: Block; place: BlockPlace }) {
  const { locale, venue } = place
  const t = wordsFor(locale, 'frame')
  return (
    <BlockPart place={place} heading={block.heading ?? t('hours')}>
      <div className="grid gap-8 sm:grid-cols-2">
        <HoursList hours={venue.hours} locale={locale} />
        {block.showAddress && (
          <div>
            <address className="text-text-2 not-italic">
              {venue.street}
              <br />
              {venue.postalCode} {venue.city}
            </address>
            {venue.gettingThere && <p className="mt-4 text-text-2">{typeset(venue.gettingThere, locale)}</p>}
          </div>
        )}
      </div>
    </BlockPart>
  )
}
