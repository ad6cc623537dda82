'use client'

import { useListQuery } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import { addDays } from '@/domain/time/addDays'
import { dateLabel } from '@/domain/time/dateLabel'
import { isDate } from '@/domain/time/isDate'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { useHouse } from '../house/HouseContext'
import { NightAndGroup } from '../lists/NightAndGroup'
import { useSay } from '../text/useSay'
import {
  readNightFilter,
  statusGroups,
  whereOf,
  type NightFilterState,
  type StatusGroup,
} from './nightFilterState'

/** Above the list of reservations: which night, which part of its life. It begins with tonight. */
export function NightFilter() {
  const { query, refineListData } = useListQuery()
  const search = useSearchParams()
  const house = useHouse()
  const say = useSay()
  const [today] = useState(() => serviceDateOf(Temporal.Now.instant(), house))
  const state = readNightFilter(query?.where, today)
  const [isFresh] = useState(
    () => !['where', 'sort', 'search', 'page', 'preset'].some((name) => search.has(name)),
  )

  const choose = (next: NightFilterState) =>
    void refineListData({
      where: whereOf(next, today),
      sort: next.night === 'all' ? '-startsAt' : 'startsAt',
      page: 1,
    })

  useEffect(() => {
    if (!isFresh || query?.where) return
    // After the list has put its own defaults into the address, which would undo this.
    const timer = setTimeout(() => choose({ night: today, group: 'any' }), 50)
    return () => clearTimeout(timer)
    // Only when the list is opened without a question of its own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  const nights: [NightFilterState['night'], string][] = [
    [today, say('filterTonight')],
    [addDays(today, 1), say('filterTomorrow')],
    ['ahead', say('filterAhead')],
    ['all', say('filterAll')],
  ]
  return (
    <NightAndGroup
      nights={nights}
      night={state.night}
      onNight={(night) => choose({ ...state, night })}
      groupLabel={say('filterStatus')}
      groups={groups.map((group) => [group, say(`filter.${group}`)])}
      group={state.group}
      onGroup={(group) => choose({ ...state, group })}
    >
      {isDate(state.night) && <p>{dateLabel(state.night, say.language)}</p>}
    </NightAndGroup>
  )
}

const groups = Object.keys(statusGroups) as StatusGroup[]
