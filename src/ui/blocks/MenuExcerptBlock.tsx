import { wordsFor } from '@/i18n/site/words'
import type { MenuExcerptBlock as Block, MenuItem } from '@/payload-types'
import { toMenuRow } from '@/queries/shapes/menuRow'
import { populated } from '@/queries/shapes/populated'
import { RowOfMenu } from '../menu/RowOfMenu'
import { BlockPart } from './BlockPart'
import type { BlockPlace } from './Blocks'

export function MenuExcerptBlock({ block, place }: { block: Block; place: BlockPlace }) {
  const { locale, venue, now } = place
  const rows = populated<MenuItem>(block.items).map((item) => toMenuRow(item, venue, now))
  if (rows.length === 0) return null
  return (
    <BlockPart place={place} heading={block.heading}>
      <ul>
        {rows.map((row) => (
          <RowOfMenu key={row.id} row={row} locale={locale} level={block.heading ? 'h3' : 'h2'} />
        ))}
      </ul>
      <a href={`/${locale}/menu`} className="mt-4 inline-flex min-h-11 items-center">
        {wordsFor(locale, 'page')('menu')}
      </a>
    </BlockPart>
  )
}
