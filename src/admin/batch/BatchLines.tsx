'use client'

import type { Batch, BatchLine } from '@/domain/cocktail/batch'
import type { Pour } from '@/domain/cocktail/pour'
import { useSay } from '../text/useSay'
import { useBatchWords } from './useBatchWords'

/** What goes in: for one, for all, and how many packs that opens. */
export function BatchLines({ batch, pours }: { batch: Batch; pours: readonly Pour[] }) {
  const say = useSay()
  const { amountOf, volume } = useBatchWords()
  const { drinks, lines, waterMl } = batch
  const isMany = drinks > 1
  return (
    <table className="batch__lines">
      <thead>
        <tr>
          <th scope="col">{say('batchIngredient')}</th>
          <th scope="col">{say('batchForOne')}</th>
          {isMany && <th scope="col">{say.count('batchFor', drinks)}</th>}
          {isMany && <th scope="col">{say('batchPacks')}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr
            key={index}
            className={line.flags.includes('add-at-service') && isMany ? 'is-later' : undefined}
          >
            <th scope="row">
              {line.line.ingredient.name}
              {isMany && <Flags line={line} />}
            </th>
            <td>{amountOf({ ...line, amount: line.line.amount, ml: pours[index]?.ml ?? 0 })}</td>
            {isMany && (
              <td>
                <b>{amountOf(line)}</b>
              </td>
            )}
            {isMany && <td>{line.packs ?? '–'}</td>}
          </tr>
        ))}
        {isMany && waterMl > 0 && (
          <tr className="is-water">
            <th scope="row">
              {say('batchWater')}
              <small>{say('batchWaterWhy')}</small>
            </th>
            <td>{volume(waterMl / drinks)}</td>
            <td>
              <b>{volume(waterMl)}</b>
            </td>
            <td>–</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function Flags({ line: { flags } }: { line: BatchLine }) {
  const say = useSay()
  if (flags.length === 0) return null
  return <small>{flags.map((flag) => say(`batchFlag.${flag}`)).join(', ')}</small>
}
