import type { CSSProperties } from 'react'
import { drinkColour } from '@/domain/cocktail/drawing/colour/mixColour'
import type { Locale } from '@/i18n/site/locales'
import type { Cocktail } from '@/queries/getCocktail'
import { Drawing } from '../drawing/Drawing'
import { sayDrawing } from '../drawing/sayDrawing'
import { PictureImage } from '../media/PictureImage'

/** The drink, large: its photograph where there is one, else the drawing in its own light. */
export function DrinkPicture({ locale, cocktail }: { locale: Locale; cocktail: Cocktail }) {
  const { drawing, photo, soldOut } = cocktail
  const frame = 'col-span-12 mx-auto mb-8 w-full max-w-[34rem] lg:col-span-7 lg:mb-0 lg:max-w-none'
  if (photo) {
    return (
      <figure className={frame}>
        <PictureImage
          picture={photo}
          sizes="(min-width: 64rem) 50vw, 92vw"
          isFirst
          className="w-full rounded-cut"
        />
      </figure>
    )
  }
  const light = drawing.of === 'drink' ? drinkColour(drawing.spec) : undefined
  return (
    <figure
      className={`${frame} lit relative isolate ${soldOut ? 'opacity-60 grayscale-60' : ''}`}
      style={{ '--light': light } as CSSProperties}
    >
      <Drawing
        drawing={drawing}
        wide
        options={{ px: 640, aspect: 1.02, even: 0, title: sayDrawing(drawing, locale) }}
      />
    </figure>
  )
}
