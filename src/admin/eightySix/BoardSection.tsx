'use client'

import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'
import { isOut, type BoardRow } from './board'
import { useBackLabel } from './useBackLabel'

type Props = { title: string; rows: BoardRow[]; mayChange: boolean; onTap: (row: BoardRow) => void }

/** A group of toggles under its heading; nothing when it is empty. */
export function BoardSection({ title, rows, mayChange, onTap }: Props) {
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Toggle row={row} mayChange={mayChange} onTap={onTap} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Toggle({ row, mayChange, onTap }: Omit<Props, 'title' | 'rows'> & { row: BoardRow }) {
  const say = useSay()
  const remark = useRemark(row)
  const isGone = isOut(row)
  const content = (
    <>
      <span className="off-toggle__name">
        <b>{row.name}</b>
        <small>{remark}</small>
      </span>
      <span className={`off-switch ${isGone ? 'off-switch--out' : 'off-switch--in'}`}>
        <Icon name={isGone ? 'out' : 'ok'} size={18} />
        {say(isGone ? 'isOut' : 'isIn')}
      </span>
    </>
  )
  const className = `off-toggle${isGone ? ' off-toggle--out' : ''}`
  // What only lacks something else has no mark of its own to lift.
  if (!mayChange || (isGone && !row.mark)) return <div className={className}>{content}</div>
  return (
    <button
      type="button"
      className={className}
      aria-pressed={!isGone}
      onClick={() => onTap(row)}
      data-slug={row.slug}
    >
      {content}
    </button>
  )
}

function useRemark({ kind, mark, missing, drinks, isGarnish }: BoardRow): string {
  const say = useSay()
  const back = useBackLabel()
  const uses = () => {
    if (kind === 'menu-items') return say('item')
    if (drinks > 0) return say.count(mark ? 'drinksOff' : 'inDrinks', drinks)
    return say(isGarnish ? 'onlyGarnish' : 'inNoDrink')
  }
  if (mark) return `${uses()} · ${back(mark.until)}`
  if (missing.length > 0) return say('outBecause', { names: missing.join(', ') })
  return uses()
}
