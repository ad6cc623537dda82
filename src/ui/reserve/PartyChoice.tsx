import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { PARTY_SQUARES, queryOf, type Asked } from './asked'
import { Choice } from './Choice'
import { RadioTile } from './RadioTile'

type Props = { locale: Locale; path: string; asked: Asked }

export function PartyChoice({ locale, path, asked }: Props) {
  const t = wordsFor(locale, 'reserve')
  const isLarge = asked.party > PARTY_SQUARES
  return (
    <Choice title={t('people')}>
      <div className="grid grid-cols-4 gap-2 sm:flex sm:flex-wrap">
        {isLarge ||
          squares.map((party) => (
            <RadioTile
              key={party}
              name="party"
              value={String(party)}
              isChosen={party === asked.party}
              spoken={t('party', { count: party })}
              className="num min-h-12 border-line-ui font-medium sm:w-12"
            >
              {party}
            </RadioTile>
          ))}
        {isLarge && (
          <label className="col-span-4 flex flex-wrap items-center gap-x-4 gap-y-2 font-medium">
            {t('howMany')}
            <input
              type="number"
              name="party"
              min={PARTY_SQUARES + 1}
              max={200}
              inputMode="numeric"
              defaultValue={asked.party}
              className="num min-h-12 w-24 rounded-cut border border-line-ui bg-ground-1 px-3"
            />
          </label>
        )}
        <a
          href={`${path}${queryOf({ ...asked, party: isLarge ? PARTY_SQUARES : PARTY_SQUARES + 1, time: null })}`}
          className="button col-span-4 min-h-12"
        >
          {isLarge ? t('fewerPeople') : t('moreThan', { count: PARTY_SQUARES })}
        </a>
      </div>
    </Choice>
  )
}

const squares = Array.from({ length: PARTY_SQUARES }, (_, place) => place + 1)
