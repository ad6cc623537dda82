'use client'

import { useConfig } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { clockOf } from '../model/clockOf'
import { groupsOf, isListed, LIST_FILTERS, matches, type ListFilter } from '../model/listOf'
import { NO_SAVED_FILTERS, SavedFilters } from '../personal/SavedFilters'
import { usePersonal } from '../personal/usePersonal'
import { ListRow } from './ListRow'

/** The night by arrival, each with its next step. */
export function ListView() {
  const { board, names, nowMs, timeZone } = useBoard()
  const [filter, setFilter] = useState<ListFilter>('live')
  const [typed, setTyped] = useState('')
  const [saved, setSaved] = usePersonal('eliksir-board-filters', NO_SAVED_FILTERS)
  const say = useSay()
  const { config } = useConfig()
  const { arrivals, parties } = board
  const counts = useMemo(
    () =>
      new Map(
        LIST_FILTERS.map((one) => [one, parties.filter((party) => isListed(party, one, nowMs)).length]),
      ),
    [nowMs, parties],
  )
  const groups = useMemo(() => {
    const shown = parties.filter((party) =>
      typed.trim() ? matches(party, typed, names) : isListed(party, filter, nowMs),
    )
    return groupsOf(shown, arrivals)
  }, [arrivals, filter, names, nowMs, parties, typed])

  return (
    <>
      <div className="board-chips" role="group" aria-label={say('sb.filters')}>
        {LIST_FILTERS.map((one) => (
          <button
            key={one}
            type="button"
            className="board-chip"
            aria-pressed={one === filter}
            onClick={() => setFilter(one)}
          >
            {say(`sb.filter.${one}`)} <b>{counts.get(one)}</b>
          </button>
        ))}
        <SavedFilters
          current={{ filter, typed }}
          saved={saved}
          onChoose={(chosen) => {
            setFilter(chosen.filter)
            setTyped(chosen.typed)
          }}
          onChange={setSaved}
        />
      </div>
      <div className="board-tools">
        <label className="board-search">
          <Icon name="search" />
          <span className="app-unseen">{say('sb.search')}</span>
          <input
            type="search"
            enterKeyHint="search"
            placeholder={say('sb.search')}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        {board.you.isHost && (
          <a
            className="board-button"
            href={`${config.routes.admin}/board/book?${new URLSearchParams({ date: board.night.serviceDate, venue: board.night.venue.slug })}`}
            target="_blank"
            rel="noreferrer"
          >
            <Icon name="print" />
            {say('sb.print')}
          </a>
        )}
      </div>
      <div className="board-list">
        {groups.length === 0 && (
          <p className="board-notice">{say(typed.trim() ? 'sb.nobodyFound' : 'sb.nobodyHere')}</p>
        )}
        {groups.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">{say('sb.col.time')}</th>
                <th scope="col">{say('sb.col.guest')}</th>
                <th scope="col">{say('sb.col.people')}</th>
                <th scope="col">{say('sb.col.table')}</th>
                <th scope="col">{say('sb.col.status')}</th>
                <th scope="col">{say('sb.col.notes')}</th>
                <th scope="col" className="is-source">
                  {say('sb.col.source')}
                </th>
                <td />
              </tr>
            </thead>
            {groups.map(({ arrivals: column, parties: inGroup, startsAt }) => (
              <tbody key={startsAt}>
                <tr className="is-group">
                  <th scope="rowgroup" colSpan={8}>
                    <b>{clockOf(startsAt, timeZone)}</b>
                    {column && (
                      <span className={column.isOver ? 'is-over' : undefined}>
                        {column.maxCovers === null
                          ? say.count('sbArriving', column.covers)
                          : say('sb.arrivingOf', { n: column.covers, limit: column.maxCovers })}
                      </span>
                    )}
                  </th>
                </tr>
                {inGroup.map((party) => (
                  <ListRow key={party.id} party={party} />
                ))}
              </tbody>
            ))}
          </table>
        )}
      </div>
    </>
  )
}
