import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { Choice } from './Choice'
import { RadioTile } from './RadioTile'

type Props = { locale: Locale; areas: { id: string; name: string }[]; chosen: string | null }

export function AreaChoice({ locale, areas, chosen }: Props) {
  const t = wordsFor(locale, 'reserve')
  if (areas.length < 2 && !chosen) return null
  return (
    <Choice title={t('where')}>
      <div className="flex flex-wrap gap-2">
        {[{ id: '', name: t('anywhere') }, ...areas].map(({ id, name }) => (
          <RadioTile
            key={id}
            name="area"
            value={id}
            isChosen={id === (chosen ?? '')}
            spoken={name}
            className="min-h-12 border-line-ui px-5 font-medium"
          >
            {name}
          </RadioTile>
        ))}
      </div>
    </Choice>
  )
}
