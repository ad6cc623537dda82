import type { Offer } from 'schema-dts'
import { minorDigits } from '@/domain/money/minorDigits'

type Sold = { priceCents: number; currency: string; name?: string | null; isSoldOut?: boolean }

/** A price as schema.org writes it: '39.00' beside its currency. */
export const offerOf = ({ priceCents, currency, name, isSoldOut = false }: Sold): Offer => ({
  '@type': 'Offer',
  ...(name ? { name } : {}),
  price: (priceCents / 10 ** minorDigits(currency)).toFixed(minorDigits(currency)),
  priceCurrency: currency,
  availability: isSoldOut ? 'https://schema.org/OutOfStock' : 'https://schema.org/InStock',
})
