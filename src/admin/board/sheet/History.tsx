'use client'

import { useState } from 'react'
import type { HistoryEntry } from '@/domain/board/partySheet'
import type { Say } from '@/i18n/admin/say'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { clockOf } from '../model/clockOf'
import { tablesOf } from '../model/sentenceOf'
import { momentOf } from './momentOf'

const FEW = 5

/** What happened to the booking, the latest first. */
export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  const { board, names, timeZone } = useBoard()
  const [isWhole, setWhole] = useState(false)
  const say = useSay()
  const shown = isWhole ? entries : entries.slice(0, FEW)
  const today = board.asOf.slice(0, 10)
  const when = (at: string) =>
    at.slice(0, 10) === today
      ? clockOf(at, timeZone)
      : momentOf(at, timeZone, say.language).replace(/, [^,]*$/, '')
  return (
    <section>
      <h3>{say('sb.history')}</h3>
      <ol className="board-history">
        {shown.map((entry, index) => (
          <li key={`${entry.at}:${index}`}>
            <time dateTime={entry.at} title={momentOf(entry.at, timeZone, say.language)}>
              {when(entry.at)}
            </time>
            <span>
              {whatOf(entry, say, names, timeZone)} · {entry.who ?? say(`sb.by.${entry.by}`)}
            </span>
          </li>
        ))}
      </ol>
      {entries.length > shown.length && (
        <button type="button" className="board-button board-button--plain" onClick={() => setWhole(true)}>
          {say('sb.wholeHistory', { n: entries.length })}
        </button>
      )}
    </section>
  )
}

function whatOf(
  { what }: HistoryEntry,
  say: Say,
  names: ReadonlyMap<string, string>,
  timeZone: string,
): string {
  const clock = (instant: string | null) => (instant ? clockOf(instant, timeZone) : '–')
  switch (what.kind) {
    case 'created':
      return what.partySize === null
        ? say('sb.h.created')
        : `${say('sb.h.created')}, ${say.count('people', what.partySize)}`
    case 'status':
      return say(`status.${what.to}`)
    case 'tables':
      return say('sb.h.tables', {
        from: tablesOf(what.from, names) || '–',
        to: tablesOf(what.to, names) || '–',
      })
    case 'time':
      return say('sb.h.time', { from: clock(what.from), to: clock(what.to) })
    case 'end':
      return say('sb.h.end', { from: clock(what.from), to: clock(what.to) })
    case 'partySize':
      return say('sb.h.partySize', { from: what.from ?? '–', to: what.to })
    case 'words':
      return say('sb.h.words')
  }
}
