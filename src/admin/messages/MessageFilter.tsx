'use client'

import { useListQuery } from '@payloadcms/ui'
import { useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import { addDays } from '@/domain/time/addDays'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { useHouse } from '../house/HouseContext'
import { NightAndGroup } from '../lists/NightAndGroup'
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
    <NightAndGroup
      nights={nights}
      night={state.night}
      onNight={(night) => choose({ ...state, night })}
      groupLabel={say('messageFilterStatus')}
      groups={groups.map((group) => [group, say(`messageFilter.${group}`)])}
      group={state.group}
      onGroup={(group) => choose({ ...state, group })}
    />
  )
}

const groups = Object.keys(messageGroups) as MessageGroup[]
