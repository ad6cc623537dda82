import { wordsFor } from '@/i18n/site/words'
import type { HoursBlock as Block } from '@/payload-types'
import { getSpecialDays } from '@/queries/getSpecialDays'
import { HoursList } from '../frame/HoursList'
import { SpecialDays } from '../frame/SpecialDays'
import { mapAddress } from '../text/mapAddress'
import { typeset } from '../text/typeset'
import { BlockPart } from './BlockPart'
import type { BlockPlace } from './Blocks'

export async function HoursBlock({ block, place }: { block: Block; place: BlockPlace }) {
  const { locale, venue } = place
  const t = wordsFor(locale, 'frame')
  const days = await getSpecialDays(place.api, place)
  return (
    <BlockPart place={place} heading={block.heading ?? t('hours')}>
      <div className="grid gap-8 sm:grid-cols-2">
        <div>
          <HoursList hours={venue.hours} locale={locale} />
          <SpecialDays days={days} locale={locale} />
        </div>
        {block.showAddress && (
          <div>
            <address className="text-text-2 not-italic">
              {venue.street}
              <br />
              {venue.postalCode} {venue.city}
            </address>
            {venue.position && (
              <p className="no-print">
                <a
                  href={mapAddress(venue.position)}
                  rel="noreferrer"
                  className="inline-flex min-h-11 items-center text-text-2"
                >
                  {t('map')}
                </a>
              </p>
            )}
            {venue.gettingThere && <p className="mt-4 text-text-2">{typeset(venue.gettingThere, locale)}</p>}
          </div>
        )}
      </div>
    </BlockPart>
  )
}
