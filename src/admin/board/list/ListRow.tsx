'use client'

import type { BoardParty } from '@/domain/board/board'
import { signsOf } from '@/domain/board/signsOf'
import { Icon } from '../../icons/Icon'
import { statusFamily } from '../../reservations/statusFamily'
import { StatusPill } from '../../reservations/StatusPill'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { clockOf } from '../model/clockOf'
import { nameOf, tablesOf } from '../model/sentenceOf'
import { Countdown } from '../timeline/Countdown'

/** One party in the list; the whole of it opens the sheet, its button takes the likeliest next step at once. */
export function ListRow({ party }: { party: BoardParty }) {
  const { names, nowMs, open, timeZone, waiting } = useBoard()
  const say = useSay()
  const { lateMinutes, overMinutes } = signsOf(party, nowMs)
  const family = statusFamily[party.status]
  const tables = tablesOf(party.tables, names)
  const isExpected = family === 'open' || family === 'sure' || family === 'here'
  const note = [party.notes, party.staffNotes].filter(Boolean).join(' · ')
  return (
    <tr className={`is-party${family === 'off' || family === 'gone' ? ' is-off' : ''}`}>
      <td className="is-time">{clockOf(party.startsAt, timeZone)}</td>
      <td className="is-who">
        <button
          type="button"
          className="is-name"
          data-party={party.id}
          onClick={() => open({ kind: 'party', id: party.id })}
        >
          <span>{nameOf(party, say)}</span>
          <span className="is-size-inline">{say('sb.persons', { n: party.partySize })}</span>
          {party.guest && (party.guest.isVip || party.guest.isRegular) && <Icon name="vip" />}
          {(party.occasion === 'birthday' || party.occasion === 'anniversary') && <Icon name="birthday" />}
        </button>
      </td>
      <td className="is-size">
        <b>{party.partySize}</b>
      </td>
      <td className="is-table">
        {tables ? (
          <b>{tables}</b>
        ) : isExpected ? (
          <span className="is-missing">
            <Icon name="alarm" />
            {say('sb.none')}
          </span>
        ) : (
          '–'
        )}
      </td>
      <td className="is-status">
        <StatusPill status={party.status} />
        {waiting.has(party.id) && (
          <span className="is-late">
            <Icon name="offline" />
            {say('sb.waitsShort')}
          </span>
        )}
        {lateMinutes !== null && (
          <span className="is-late">
            <Icon name="late" />
            {say('sb.plusMinutes', { n: lateMinutes })}
          </span>
        )}
        {overMinutes !== null && (
          <span className="is-late">
            <Icon name="over" />
            {say('sb.plusMinutes', { n: overMinutes })}
          </span>
        )}
        {party.lapsesAt && family === 'open' && (
          <span className="is-late">
            <Icon name="held" />
            <Countdown until={party.lapsesAt} />
          </span>
        )}
      </td>
      <td className="is-notes">
        {party.allergies && (
          <span className="is-allergy">
            <Icon name="allergy" />
            {party.allergies}
          </span>
        )}
        {note}
      </td>
      <td className="is-source">{say(`sb.source.${party.source}`)}</td>
      <td className="is-next">
        <StepButton party={party} />
      </td>
    </tr>
  )
}

function StepButton({ party }: { party: BoardParty }) {
  const { act, board, nowMs, open } = useBoard()
  const say = useSay()
  const step = party.next.find(
    ({ isUndo, possibleFrom, to }) =>
      !isUndo &&
      (possibleFrom === null || Date.parse(possibleFrom) <= nowMs) &&
      !['off', 'gone'].includes(statusFamily[to]),
  )
  if (!step) return null
  const lacksTable = party.tables.length === 0 && board.you.isHost
  return (
    <button
      type="button"
      className="board-button"
      onClick={() =>
        lacksTable || step.needsReason
          ? open({ kind: 'party', id: party.id })
          : act({ kind: 'status', id: party.id, body: { to: step.to, revision: party.revision } })
      }
    >
      <Icon name={lacksTable ? 'table' : step.to} />
      {lacksTable
        ? say('sb.findTable')
        : step.to === 'completed'
          ? say('next.completed')
          : say(`next.${step.to}`)}
    </button>
  )
}
