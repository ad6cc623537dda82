'use client'

import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { Icon } from '../../icons/Icon'
import type { BoardRow } from '../../eightySix/board'
import { useBackLabel } from '../../eightySix/useBackLabel'
import { useEightySix } from '../../eightySix/useEightySix'
import { useSay } from '../../text/useSay'
import { ActionLink } from './ActionLink'
import { Panel, PanelRow } from './Panel'

/** What is 86'd right now, when it comes back, and the button for when it is back already. */
export function OutNow({ rows, mayChange }: { rows: BoardRow[]; mayChange: boolean }) {
  const say = useSay()
  const back = useBackLabel()
  const router = useRouter()
  const { bringBack } = useEightySix(useCallback(() => router.refresh(), [router]))
  const marked = rows.filter(({ mark }) => mark)
  const taken = (row: BoardRow) =>
    row.drinks > 0
      ? say.count('drinksOff', row.drinks)
      : say(row.kind === 'menu-items' ? 'item' : 'ingredient')

  return (
    <Panel
      id="out"
      title={say('boardNav')}
      remark={marked.length}
      action={
        <ActionLink path="/86" isPlain>
          {say('board')}
        </ActionLink>
      }
    >
      {marked.length === 0 ? (
        <p className="panel__none">{say('allBack')}</p>
      ) : (
        <ul>
          {marked.map((row) => (
            <PanelRow
              key={row.id}
              icon={<Icon name="out" />}
              title={row.name}
              remark={`${taken(row)} · ${back(row.mark?.until ?? null)}`}
              action={
                mayChange && row.mark ? (
                  <button
                    type="button"
                    className="action-link"
                    onClick={() => row.mark && bringBack(row, row.mark)}
                  >
                    {say('broughtBack')}
                  </button>
                ) : undefined
              }
            />
          ))}
        </ul>
      )}
    </Panel>
  )
}
