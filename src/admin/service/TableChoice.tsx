'use client'

import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'
import { seatsLabel } from './seatsLabel'
import type { FloorArea, FloorTable } from './useFloor'

type Props = {
  floor: FloorArea[] | null
  chosen: readonly string[]
  onToggle: (table: FloorTable) => void
  isDisabled?: boolean
  /** A word about a table, such as why it cannot be had; those of `off` cannot be chosen anew. */
  remark?: (table: FloorTable) => { text: string; off?: boolean } | null
  labelledBy?: string
}

/** Tables as buttons, by area, each with how many it seats. */
export function TableChoice({ floor, chosen, onToggle, isDisabled = false, remark, labelledBy }: Props) {
  const say = useSay()
  if (!floor) return <p className="table-choice__wait">{say('readingTables')}</p>
  if (floor.length === 0) return <p className="table-choice__wait">{say('noTablesYet')}</p>
  return (
    <div className="table-choice" role="group" aria-labelledby={labelledBy}>
      {floor.map(({ id, name, tables }) => (
        <section key={id}>
          <h4>{name}</h4>
          <div className="table-choice__tables">
            {tables.map((table) => {
              const isChosen = chosen.includes(table.id)
              const said = remark?.(table) ?? null
              const isOff = Boolean(said?.off) && !isChosen
              return (
                <button
                  key={table.id}
                  type="button"
                  className={`table-button${said?.off ? ' table-button--off' : ''}`}
                  aria-pressed={isChosen}
                  disabled={isDisabled || isOff}
                  onClick={() => onToggle(table)}
                >
                  <b>{table.name}</b>
                  <span>
                    <Icon name="people" size={14} />
                    {seatsLabel(table)}
                  </span>
                  {said && <small>{said.text}</small>}
                </button>
              )
            })}
          </div>
        </section>
      ))}
    </div>
  )
}
