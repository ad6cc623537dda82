import type { Locale } from '@/i18n/site/locales'
import type { Cocktail } from '@/queries/getCocktail'
import type { Venue } from '@/queries/getVenue'
import { Cousins } from '@/ui/cocktail/Cousins'
import { DrinkFacts } from '@/ui/cocktail/DrinkFacts'
import { DrinkHead } from '@/ui/cocktail/DrinkHead'
import { DrinkPicture } from '@/ui/cocktail/DrinkPicture'
import { DrinkStory } from '@/ui/cocktail/DrinkStory'
import { DrinkTrail } from '@/ui/cocktail/DrinkTrail'
import { Parts } from '@/ui/cocktail/Parts'

type Props = { locale: Locale; venue: Venue; cocktail: Cocktail }

export const CocktailContent = ({ locale, venue, cocktail }: Props) => (
  <article className="wrap">
    <DrinkTrail locale={locale} section={cocktail.place?.section ?? null} />
    <div className="columns-twelve mt-4 items-center lg:gap-x-8">
      <DrinkPicture locale={locale} cocktail={cocktail} />
      <div className="col-span-12 lg:col-span-5">
        <DrinkHead locale={locale} cocktail={cocktail} venue={venue} />
        <Parts locale={locale} cocktail={cocktail} />
        <DrinkFacts locale={locale} cocktail={cocktail} venue={venue} />
      </div>
    </div>
    <DrinkStory locale={locale} cocktail={cocktail} />
    <Cousins locale={locale} cousins={cocktail.cousins} />
  </article>
)
