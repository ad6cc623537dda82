import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Cocktail } from '@/queries/getCocktail'
import { Part } from '../text/Part'
import { typeset } from '../text/typeset'

/** How it is made, and where it comes from. */
export function DrinkStory({ locale, cocktail: { steps, story } }: { locale: Locale; cocktail: Cocktail }) {
  const t = wordsFor(locale, 'cocktail')
  return (
    <>
      {steps.length > 0 && (
        <Part id="steps" title={t('steps')}>
          <ol className="gap-x-10 sm:columns-2">
            {steps.map((step, place) => (
              <li
                key={place}
                className="grid break-inside-avoid grid-cols-[2rem_1fr] items-baseline pb-6 text-text-2"
              >
                <span aria-hidden="true" className="num display-small text-h4 text-accent-text">
                  {place + 1}
                </span>
                {typeset(step, locale)}
              </li>
            ))}
          </ol>
        </Part>
      )}
      {story && (
        <Part id="story" title={t('story')}>
          <p className="note max-w-[42rem] text-lead text-pretty text-text-2">{typeset(story, locale)}</p>
        </Part>
      )}
    </>
  )
}
