import { formatMoney } from '@/domain/money/formatMoney'
import { volumeLabel } from '@/domain/menu/volumeLabel'
import { priceLabel } from '@/domain/menu/priceLabel'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { MenuRow } from '@/queries/shapes/menuRow'

type Props = { row: Pick<MenuRow, 'prices' | 'currency'>; locale: Locale; className?: string }

/** The one price of an item, or the span of its sizes. */
export function PriceSpan({ row, locale, className = '' }: Props) {
  const cents = row.prices.map(({ priceCents }) => priceCents)
  return <span className={`num ${className}`}>{priceLabel(cents, row.currency, locale)}</span>
}

/** Every size with its price, one below the other, the figures aligned. */
export function PriceList({ row, locale, className = '' }: Props) {
  const { prices, currency } = row
  return (
    <span className={`num grid gap-y-0.5 text-right ${className}`}>
      {prices.map(({ label, volumeMl, priceCents, regularCents }) => (
        <span
          key={`${label}${volumeMl}`}
          className="flex items-baseline justify-end gap-3 max-sm:not-only:justify-between"
        >
          {prices.length > 1 && (
            <span className="text-small font-normal text-text-3">
              {[label, volumeMl ? volumeLabel(volumeMl, locale) : null].filter(Boolean).join(' ')}
            </span>
          )}
          {regularCents && (
            <s className="text-small font-normal text-text-3">
              <span className="sr-only">{wordsFor(locale, 'menu')('regular')} </span>
              {formatMoney({ amountCents: regularCents, currency }, locale, 'menu')}
            </s>
          )}
          <span className="min-w-14">
            {formatMoney({ amountCents: priceCents, currency }, locale, 'menu')}
          </span>
        </span>
      ))}
    </span>
  )
}
