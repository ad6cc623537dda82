import { numberFormatOf } from '@/domain/text/numberFormatOf'
import { shownAbvPercent } from '@/domain/cocktail/shownAbvPercent'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { AllergenReason, Cocktail } from '@/queries/getCocktail'
import type { Venue } from '@/queries/getVenue'
import { typeset } from '../text/typeset'

type Props = { locale: Locale; cocktail: Cocktail; venue: Venue }

/** Strength, volume, alcohol, allergens, diet, glass: a figure and what it means. */
export function DrinkFacts({ locale, cocktail, venue }: Props) {
  const t = wordsFor(locale, 'cocktail')
  return (
    <dl className="mt-8 grid grid-cols-2 gap-x-6 gap-y-6 sm:grid-cols-3 lg:grid-cols-2">
      <Strength locale={locale} cocktail={cocktail} />
      <Alcohol locale={locale} cocktail={cocktail} venue={venue} />
      <Volume locale={locale} cocktail={cocktail} />
      {cocktail.glass && <Fact name={t('glass')} figure={typeset(cocktail.glass, locale)} />}
      <Allergens locale={locale} cocktail={cocktail} />
      <Diet locale={locale} cocktail={cocktail} />
    </dl>
  )
}

type Bare = Omit<Props, 'venue'>

const Fact = ({ name, figure, meaning }: { name: string; figure: string; meaning?: string | null }) => (
  <div className="text-small">
    <dt className="text-text-3">{name}</dt>
    <dd className="num display-small text-h4">{figure}</dd>
    {meaning && <dd className="text-text-2">{meaning}</dd>}
  </div>
)

const rounded = (value: number, locale: Locale, digits = 0) =>
  numberFormatOf(locale, { maximumFractionDigits: digits }).format(value)

function Strength({ locale, cocktail: { abvPercent, strength, isEstimate } }: Bare) {
  const t = wordsFor(locale, 'cocktail')
  const words = wordsFor(locale, 'strengthSentence')
  if (abvPercent === null || !strength) return null
  const meaning = [words(strength), isEstimate && abvPercent > 0 ? t('estimate') : null]
    .filter(Boolean)
    .join(', ')
  return (
    <Fact
      name={t('strength')}
      figure={t('percent', { percent: rounded(shownAbvPercent(abvPercent), locale, 1) })}
      meaning={meaning}
    />
  )
}

/** Said neutrally: what is in the glass, not whether it is much. */
function Alcohol({ locale, cocktail: { alcoholGrams, standardDrinks }, venue }: Props) {
  const t = wordsFor(locale, 'cocktail')
  if (alcoholGrams === null) return null
  if (alcoholGrams === 0)
    return <Fact name={t('alcohol')} figure={t('grams', { grams: 0 })} meaning={t('noAlcohol')} />
  const count = Math.round((standardDrinks ?? alcoholGrams / venue.gramsPerStandardDrink) * 10) / 10
  const meaning = t('standardDrinks', { count, grams: venue.gramsPerStandardDrink })
  return (
    <Fact
      name={t('alcohol')}
      figure={typeset(t('grams', { grams: rounded(alcoholGrams, locale) }), locale)}
      meaning={typeset(meaning, locale)}
    />
  )
}

function Volume({ locale, cocktail: { volumeMl, waterMl } }: Bare) {
  const t = wordsFor(locale, 'cocktail')
  if (!volumeMl) return null
  const water = waterMl && waterMl >= 1 ? t('withWater', { ml: rounded(waterMl, locale) }) : null
  return (
    <Fact
      name={t('volume')}
      figure={typeset(t('millilitres', { ml: rounded(volumeMl, locale) }), locale)}
      meaning={water && typeset(water, locale)}
    />
  )
}

function Allergens({ locale, cocktail: { contains, mayContain } }: Bare) {
  const t = wordsFor(locale, 'cocktail')
  const names = wordsFor(locale, 'allergens')
  const list = (reasons: AllergenReason[]) => reasons.map(({ allergen }) => names(allergen)).join(', ')
  const because = [...new Set(contains.flatMap(({ ingredients }) => ingredients))].join(', ')
  const meaning = [
    contains.length === 0 ? t('noAllergensWhy') : because && t('because', { list: because }),
    mayContain.length > 0 ? t('mayContain', { list: list(mayContain) }) : null,
  ]
  return (
    <Fact
      name={t('allergens')}
      figure={contains.length === 0 ? t('noAllergens') : list(contains)}
      meaning={typeset(meaning.filter(Boolean).join('; '), locale)}
    />
  )
}

function Diet({ locale, cocktail: { vegan, vegetarian, glutenFree } }: Bare) {
  const t = wordsFor(locale, 'cocktail')
  return (
    <Fact
      name={t('diet')}
      figure={vegan ? t('vegan') : vegetarian ? t('vegetarian') : t('notVegetarian')}
      meaning={glutenFree ? t('glutenFree') : null}
    />
  )
}
