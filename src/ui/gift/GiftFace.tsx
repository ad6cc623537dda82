import type { GiftCardDesign } from '@/domain/billing/giftCardLists'
import { cardDrink } from '@/domain/giftCards/cardDrink'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { Drawing } from '../drawing/Drawing'

type Props = {
  locale: Locale
  design: GiftCardDesign
  house: string
  /** Large, with what it is worth and for whom; small to choose from. */
  size: 'large' | 'small'
  amount?: string
  to?: string | null
}

/** The face of a gift card: the night of the house with its drink, in both themes, since it is an object and no page. */
export const GiftFace = ({ locale, design, house, size, amount, to }: Props) => {
  const isLarge = size === 'large'
  return (
    <span
      className={`relative block aspect-[1.586] w-full overflow-hidden rounded-cut border border-(--brass)/60 bg-(--ink-0) text-left text-(--bone-0) [--drink-ground:var(--ink-0)] [--drink-line:#efe6d2] [--glow:0.9] ${isLarge ? 'p-[6%]' : 'p-2'}`}
    >
      <span
        aria-hidden="true"
        className="absolute inset-0 bg-[radial-gradient(ellipse_at_30%_15%,rgb(255_241_214/0.1),transparent_70%)]"
      />
      <span aria-hidden="true" className="absolute inset-x-0 bottom-[13%] border-b border-(--brass)/70" />
      <span
        aria-hidden="true"
        className={`absolute right-[5%] bottom-[10%] ${isLarge ? 'h-[80%]' : 'h-[82%]'}`}
      >
        <Drawing
          drawing={{ of: 'drink', spec: cardDrink(design) }}
          className="h-full"
          options={{ px: isLarge ? 320 : 110, even: 0, idSalt: `${size}-${design}` }}
        />
      </span>
      {isLarge && (
        <span className="relative flex h-full max-w-[62%] flex-col">
          <span className="text-small text-[#e0b663]">{house}</span>
          <span className="display mt-1 text-h3 leading-[1.05]">{wordsFor(locale, 'gift')('card')}</span>
          {to && <span className="mt-2 text-small text-[#c9c0ad]">{to}</span>}
          {amount && (
            <span className="num display-small mt-auto pb-[14%] text-h2 text-[#e0b663]">{amount}</span>
          )}
        </span>
      )}
    </span>
  )
}
