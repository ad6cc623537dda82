'use client'

import { useId, type ReactNode } from 'react'
import { isDate } from '@/domain/time/isDate'
import { useSay } from '../text/useSay'

type Props<Night extends string, Group extends string> = {
  /** Besides these any date. */
  nights: readonly (readonly [night: Night, word: string])[]
  night: string
  onNight: (night: Night) => void
  groups: readonly (readonly [group: Group, word: string])[]
  group: Group
  onGroup: (group: Group) => void
  groupLabel: string
  children?: ReactNode
}

/** Above a list of what belongs to nights: which night, and which part of it. */
export function NightAndGroup<Night extends string, Group extends string>(props: Props<Night, Group>) {
  const { children, group, groupLabel, groups, night, nights, onGroup, onNight } = props
  const say = useSay()
  const dateId = useId()
  return (
    <div className="night-filter">
      <div className="toggles" role="group" aria-label={say('filterNights')}>
        {nights.map(([one, word]) => (
          <button
            key={word}
            type="button"
            className="toggle"
            aria-pressed={night === one}
            onClick={() => onNight(one)}
          >
            {word}
          </button>
        ))}
        <label className="app-unseen" htmlFor={dateId}>
          {say('filterDate')}
        </label>
        <input
          id={dateId}
          className="toggle"
          type="date"
          value={isDate(night) ? night : ''}
          onChange={({ target }) => isDate(target.value) && onNight(target.value as Night)}
        />
      </div>
      <select
        className="toggle"
        aria-label={groupLabel}
        value={group}
        onChange={({ target }) => onGroup(target.value as Group)}
      >
        {groups.map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
      {children}
    </div>
  )
}
