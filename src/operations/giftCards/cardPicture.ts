import type { PayloadRequest } from 'payload'
import type { GiftCardDesign } from '@/domain/billing/giftCardLists'
import { cardDrink } from '@/domain/giftCards/cardDrink'
import { DEFAULT_LOCALE, isLocale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { composeShare } from '@/operations/cocktails/drawing/composeShare'
import { houseOf } from '@/operations/cocktails/drawing/houseOf'

/** The picture of a card for its letter: PNG, 1200 × 630. It shows the house and the drink, and nothing of the card itself. */
export async function cardPicture(design: GiftCardDesign, req: PayloadRequest): Promise<Buffer> {
  const { name, city } = await houseOf(req)
  const locale = isLocale(req.locale) ? req.locale : DEFAULT_LOCALE
  const heading = city && city !== name ? `${name} · ${city}` : name
  return composeShare({
    drinks: [cardDrink(design)],
    heading,
    title: wordsFor(locale, 'gift')('card'),
    line: null,
  })
}
