import { RATINGS } from '@/domain/feedback/rating'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { RadioTile } from '../reserve/RadioTile'
import { TRAP } from '../reserve/typed'
import { RatingGlass } from './RatingGlass'

export type TypedFeedback = { rating: number | null; words: string }

type Props = { locale: Locale; path: string; typed: TypedFeedback; isChange?: boolean }

/** Five glasses to choose from and room for words: a plain form, which works before scripts come. */
export function FeedbackForm({ locale, path, typed, isChange = false }: Props) {
  const t = wordsFor(locale, 'feedback')
  return (
    <form method="post" action={path} className="mt-10 max-w-[46rem]">
      <fieldset id="rating" className="scroll-mt-6">
        <legend className="display-small mb-4 text-h3">{t('rating')}</legend>
        <div className="grid grid-cols-5 gap-2 sm:gap-3">
          {RATINGS.map((rating) => (
            <RadioTile
              key={rating}
              name="rating"
              value={String(rating)}
              isChosen={rating === typed.rating}
              spoken={t('ratingOf', { rating, word: t(`word.${rating}`) })}
              className="gap-2 border-line-ui px-1 py-3 text-accent-text [--drink-line:currentColor] sm:py-4"
            >
              <RatingGlass rating={rating} className="mx-auto h-12 sm:h-16" />
              <span className="text-small font-medium text-[color:inherit]">{t(`word.${rating}`)}</span>
            </RadioTile>
          ))}
        </div>
      </fieldset>
      <div className="mt-8">
        <label htmlFor="words" className="display-small text-h3">
          {t('words')}
        </label>
        <p id="words-hint" className="text-small text-text-3">
          {t('wordsHint')}
        </p>
        <textarea
          id="words"
          name="words"
          rows={5}
          maxLength={2000}
          defaultValue={typed.words}
          aria-describedby="words-hint"
          className="mt-3 block w-full rounded-cut border border-line-ui bg-ground-1 px-3 py-2.5"
        />
      </div>
      <p hidden>
        <input name={TRAP} tabIndex={-1} autoComplete="off" aria-hidden="true" />
      </p>
      <p className="mt-8">
        <button className="button border-accent bg-accent font-semibold text-on-accent hover:bg-[color-mix(in_oklab,var(--accent),var(--text)_14%)] max-sm:w-full">
          {isChange ? t('saveChange') : t('send')}
        </button>
      </p>
    </form>
  )
}
