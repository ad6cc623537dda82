'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'
import { boardGroups, isOut, searchBoard, type BoardRow } from './board'
import { BoardSection } from './BoardSection'
import type { Thing } from './eightySixApi'
import { TakeOffSheet } from './TakeOffSheet'
import { useEightySix, type Mark } from './useEightySix'

type Tab = 'ingredients' | 'menu-items' | 'out'
const tabs = [
  ['ingredients', 'tabIngredients'],
  ['menu-items', 'tabItems'],
  ['out', 'tabOut'],
] as const satisfies [Tab, string][]

/** How often the board looks whether somebody else has tapped. */
const refreshMs = 30_000

/** All ingredients and items as large toggles. */
export function EightySixBoard({ rows, mayChange }: { rows: BoardRow[]; mayChange: boolean }) {
  const say = useSay()
  const router = useRouter()
  const [tab, setTab] = useState<Tab>('ingredients')
  const [text, setText] = useState('')
  const [asked, setAsked] = useState<Thing | null>(null)
  useFreshness(router)

  const onMark = useCallback((_thing: Thing, _mark: Mark) => router.refresh(), [router])
  const { read, takeOff, bringBack } = useEightySix(onMark)

  const found = useMemo(() => searchBoard(rows, text), [rows, text])
  const out = found.filter(isOut)
  const shown = text.trim() || tab === 'out' ? found : found.filter(({ kind }) => kind === tab)
  const sections = boardGroups.map((group) => ({
    group,
    rows: shown.filter((row) => row.group === group && !isOut(row)),
  }))

  const tap = (row: BoardRow) =>
    row.mark ? bringBack(row, row.mark) : setAsked({ kind: row.kind, id: row.id, name: row.name })
  const section = { mayChange, onTap: tap }

  return (
    <main className="off-board">
      <h1>{say('boardTitle')}</h1>
      <div className="off-board__top">
        <label className="off-search">
          <Icon name="search" size={18} />
          <span className="app-unseen">{say('boardSearch')}</span>
          <input
            type="search"
            enterKeyHint="search"
            placeholder={say('boardSearch')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <div className="off-tabs" role="group" aria-label={say('boardTabs')}>
          {tabs.map(([key, label]) => (
            <button key={key} type="button" aria-pressed={tab === key} onClick={() => setTab(key)}>
              {say(label)} {key === 'out' && <b>{rows.filter(isOut).length}</b>}
            </button>
          ))}
        </div>
      </div>
      {out.length > 0 && (
        <BoardSection
          title={say('outNow')}
          rows={tab === 'out' || text.trim() ? out : out.filter(({ mark }) => mark)}
          {...section}
        />
      )}
      {tab === 'out' && out.length === 0 && !text.trim() && (
        <p className="off-board__none">{say(mayChange ? 'nothingOut' : 'nothingOutReader')}</p>
      )}
      {(tab !== 'out' || text.trim()) &&
        sections.map(({ group, rows: inGroup }) => (
          <BoardSection key={group} title={say(group)} rows={inGroup} {...section} />
        ))}
      {found.length === 0 && <p className="off-board__none">{say('nothingFound')}</p>}
      {asked && (
        <TakeOffSheet
          thing={asked}
          read={() => read(asked)}
          onTakeOff={async (until) => {
            await takeOff(asked, until)
            setAsked(null)
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </main>
  )
}

/** Looks again when the phone comes out of the pocket, and every half minute while it is in the hand. */
function useFreshness(router: ReturnType<typeof useRouter>) {
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && router.refresh()
    const timer = setInterval(look, refreshMs)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [router])
}
