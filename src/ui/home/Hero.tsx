import type { Locale } from '@/i18n/site/locales'
import type { Home } from '@/queries/getHome'
import type { Tonight } from '@/queries/getTonight'
import type { NextTables } from '@/queries/reservations/getNextTables'
import { typeset } from '../text/typeset'
import { TonightLabel } from './TonightLabel'

type Props = { locale: Locale; name: string; home: Home; tonight: Tonight; tables: NextTables | null }

export function Hero({ locale, name, home, tonight, tables }: Props) {
  return (
    <div className="wrap columns-twelve items-end gap-y-8 pt-[clamp(1.5rem,4.5vw,5rem)]">
      <div className="col-span-12 lg:col-span-8">
        <h1 className="display -ml-[0.04em] max-w-[9em] text-hero tracking-[-0.02em]">
          {typeset(home.headline ?? name, locale)}
        </h1>
        {home.intro && (
          <p className="mt-[clamp(1.25rem,2vw,2rem)] max-w-measure text-lead text-pretty text-text-2">
            {typeset(home.intro, locale)}
          </p>
        )}
      </div>
      <TonightLabel locale={locale} tonight={tonight} tables={tables} />
    </div>
  )
}
