import { formatMoney } from '@/domain/money/formatMoney'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Cocktail } from '@/queries/getCocktail'
import type { Venue } from '@/queries/getVenue'
import { soldOutWords } from '../menu/soldOutWords'
import { typeset } from '../text/typeset'

type Props = { locale: Locale; cocktail: Cocktail; venue: Venue }

export function DrinkHead({ locale, cocktail, venue }: Props) {
  const { name, taste, place, soldOut } = cocktail
  return (
    <header>
      <h1 className="display -ml-[0.03em] text-h1 tracking-[-0.025em] sm:text-[clamp(3.1rem,1.7rem+5.2vw,6.4rem)]">
        {typeset(name, locale)}
      </h1>
      {taste && (
        <p className="note mt-4 text-lead text-pretty text-text-2">{typeset(asSentence(taste), locale)}</p>
      )}
      <p className="mt-6 mb-8 flex flex-wrap items-baseline gap-x-4">
        {place && (
          <span className={`num display-small text-h3 ${soldOut ? 'text-text-3 line-through' : ''}`}>
            {place.prices
              .map(({ priceCents }) =>
                formatMoney({ amountCents: priceCents, currency: venue.currency }, locale, 'menu'),
              )
              .join(' / ')}
          </span>
        )}
        <Standing locale={locale} cocktail={cocktail} />
      </p>
    </header>
  )
}

/** Whether one can order it now. */
function Standing({ locale, cocktail: { place, soldOut } }: Omit<Props, 'venue'>) {
  const t = wordsFor(locale, 'cocktail')
  if (soldOut) return <span className="text-stop">{soldOutWords(soldOut, 'cocktail', locale)}</span>
  return place ? (
    <span className="text-free-text">{t('onMenu')}</span>
  ) : (
    <span className="text-text-2">{t('notOnMenu')}</span>
  )
}

const asSentence = (text: string) =>
  `${text[0]!.toUpperCase()}${text.slice(1)}${/[.!?…]$/.test(text) ? '' : '.'}`
