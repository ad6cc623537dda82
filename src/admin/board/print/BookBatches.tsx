import type { ServiceBook } from '@/domain/board/serviceBook'
import type { Say } from '@/i18n/admin/say'
import { batchWords } from '../../batch/batchWords'
import { Tick } from './Tick'

type Props = { book: ServiceBook; say: Say }

const BOTTLE_ML = 700

/** What the bar makes before the doors open, for as many as are expected. */
export function BookBatches({ book, say }: Props) {
  const { batches, covers } = book
  const { volume } = batchWords(say.language)
  if (batches.length === 0) return null
  return (
    <section className="service-book__batches">
      <h2>{say('sb.bookBatches', { people: say.count('people', covers) })}</h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('batchDrink')}</th>
            <th scope="col">{say('batchDrinks')}</th>
            <th scope="col">{say('sb.bookBatchOf')}</th>
            <th scope="col">{say('batchWater')}</th>
            <th scope="col">{say('batchBottled')}</th>
          </tr>
        </thead>
        <tbody>
          {batches.map(({ bottledMl, cocktailId, drinks, lines, name, waterMl }) => (
            <tr key={cocktailId}>
              <td>
                <Tick />
              </td>
              <td>
                <b>{name}</b>
              </td>
              <td>
                <b>{drinks}</b>
              </td>
              <td>
                {lines
                  .map(({ ml, name: what, packs }) =>
                    [what, volume(ml), packs !== null && `(${say.count('batchBottles', packs)})`]
                      .filter(Boolean)
                      .join('\u00a0'),
                  )
                  .join(', ')}
              </td>
              <td>{volume(waterMl)}</td>
              <td>
                {volume(bottledMl)}, {say.count('batchBottles', Math.ceil(bottledMl / BOTTLE_ML))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
