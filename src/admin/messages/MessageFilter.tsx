'use client'

import { useListQuery } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import { addDays } from '@/domain/time/addDays'
import { isDate } from '@/domain/time/isDate'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'
import {
  messageGroups,
  readMessageFilter,
  whereOfMessages,
  type MessageFilterState,
  type MessageGroup,
} from './messageFilterState'

/** Above the list of messages: the night they are about, and what became of them. */
export function MessageFilter() {
  const { query, refineListData } = useListQuery()
  const house = useHouse()
  const say = useSay()
  const dateId = useId()
  const [today] = useState(() => serviceDateOf(Temporal.Now.instant(), house))
  const state = readMessageFilter(query?.where)
  const choose = (next: MessageFilterState) =>
    void refineListData({ where: whereOfMessages(next), sort: '-dueAt', page: 1 })

  const nights: [string, string][] = [
    [today, say('filterTonight')],
    [addDays(today, 1), say('filterTomorrow')],
    ['all', say('filterAll')],
  ]
  return (
    <div className="night-filter">
      <div className="toggles" role="group" aria-label={say('filterNights')}>
        {nights.map(([night, word]) => (
          <button
            key={word}
            type="button"
            className="toggle"
            aria-pressed={state.night === night}
            onClick={() => choose({ ...state, night })}
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
          value={isDate(state.night) ? state.night : ''}
          onChange={(event) => isDate(event.target.value) && choose({ ...state, night: event.target.value })}
        />
      </div>
      <select
        className="toggle"
        aria-label={say('messageFilterStatus')}
        value={state.group}
        onChange={(event) => choose({ ...state, group: event.target.value as MessageGroup })}
      >
        {(Object.keys(messageGroups) as MessageGroup[]).map((group) => (
          <option key={group} value={group}>
            {say(`messageFilter.${group}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
