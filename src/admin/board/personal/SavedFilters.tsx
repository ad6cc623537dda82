'use client'

import { useState } from 'react'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import type { ListFilter } from '../model/listOf'

/** What somebody looks at again and again, under a name of their own. */
export type SavedFilter = { name: string; filter: ListFilter; typed: string }
export const NO_SAVED_FILTERS: SavedFilter[] = []

const MOST = 12

type Props = {
  current: Omit<SavedFilter, 'name'>
  saved: readonly SavedFilter[]
  onChoose: (chosen: Omit<SavedFilter, 'name'>) => void
  onChange: (saved: SavedFilter[]) => void
}

/** The saved ones as chips; what is on screen can be saved, and what is chosen forgotten. */
export function SavedFilters({ current, saved, onChoose, onChange }: Props) {
  const [name, setName] = useState<string | null>(null)
  const say = useSay()
  const typed = current.typed.trim()
  const isCurrent = (one: SavedFilter) => one.filter === current.filter && one.typed === typed
  const chosen = saved.find(isCurrent)
  const maySave = !chosen && saved.length < MOST && (typed !== '' || current.filter !== 'live')

  const save = () => {
    const given = name?.trim()
    if (!given) return
    onChange([...saved.filter((one) => one.name !== given), { name: given, filter: current.filter, typed }])
    setName(null)
  }
  return (
    <>
      {saved.map((one) => (
        <button
          key={one.name}
          type="button"
          className="board-chip board-chip--own"
          aria-pressed={one === chosen}
          onClick={() => onChoose(one)}
        >
          {one.name}
        </button>
      ))}
      {chosen && (
        <button
          type="button"
          className="board-chip board-chip--square"
          aria-label={say('sb.forgetFilter', { name: chosen.name })}
          onClick={() => onChange(saved.filter((one) => one !== chosen))}
        >
          <Icon name="close" />
        </button>
      )}
      {maySave && name === null && (
        <button
          type="button"
          className="board-chip board-chip--save"
          onClick={() => setName(typed || say(`sb.filter.${current.filter}`))}
        >
          <Icon name="plus" />
          {say('sb.saveFilter')}
        </button>
      )}
      {maySave && name !== null && (
        <form
          className="board-save"
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <input
            className="board-input"
            aria-label={say('sb.filterName')}
            value={name}
            maxLength={30}
            autoFocus
            required
            onChange={({ target }) => setName(target.value)}
            onKeyDown={(event) => event.key === 'Escape' && setName(null)}
          />
          <button type="submit" className="board-button board-button--main">
            {say('sb.saveFilter')}
          </button>
        </form>
      )}
    </>
  )
}
