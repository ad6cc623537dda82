'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { signsOf } from '@/domain/board/signsOf'
import { holdsTable } from '@/domain/reservation/status'
import { GuestMemberships } from '../../billing/GuestMemberships'
import { Icon } from '../../icons/Icon'
import { StatusPill } from '../../reservations/StatusPill'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { clockOf } from '../model/clockOf'
import { nameOf, tablesOf } from '../model/sentenceOf'
import { EditParty } from './EditParty'
import { GuestFacts } from './GuestFacts'
import { History } from './History'
import { NextSteps } from './NextSteps'
import { Note } from './Note'
import { SheetFrame } from './SheetFrame'
import { SwapTables } from './SwapTables'
import { usePartyShown } from './usePartySheet'

/** One guest, one night, and what can happen next. What a role may not see the server does not send. */
export function PartySheetPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { board, names, nowMs, timeZone, waiting } = useBoard()
  const { config } = useConfig()
  const { party, sheet, hasFailed } = usePartyShown(id)
  const [mode, setMode] = useState<'read' | 'edit' | 'swap'>('read')
  const say = useSay()
  if (!party)
    return (
      <SheetFrame
        title={say('sb.party')}
        facts={hasFailed ? say('sb.sheetNotRead') : say('sb.sheetReading')}
        onClose={onClose}
      >
        {null}
      </SheetFrame>
    )
  const { lateMinutes, overMinutes } = signsOf(party, nowMs)
  const { isHost } = board.you
  const mayEdit = isHost && (holdsTable(party.status) || party.status === 'waitlisted')
  const tables = tablesOf(party.tables, names)
  const start = party.status === 'seated' && party.seatedAt ? party.seatedAt : party.startsAt
  const guest = party.guest ?? sheet?.guest

  const facts = (
    <>
      <b>{say.count('people', party.partySize)}</b> ·{' '}
      <b>
        {clockOf(start, timeZone)}–{clockOf(party.dueAt, timeZone)}
      </b>{' '}
      · {tables ? <b>{tables}</b> : <b className="is-alarm">{say('sb.noTable')}</b>}
    </>
  )
  const tags = (
    <>
      <StatusPill status={party.status} />
      {lateMinutes !== null && (
        <span className="board-pill board-pill--late">
          <Icon name="late" />
          {say.count('sbLateMinutes', lateMinutes)}
        </span>
      )}
      {overMinutes !== null && (
        <span className="board-pill board-pill--late">
          <Icon name="over" />
          {say.count('sbOverMinutes', overMinutes)}
        </span>
      )}
      {waiting.has(id) && (
        <span className="board-pill board-pill--alarm">
          <Icon name="offline" />
          {say('sb.waitsToBeSent')}
        </span>
      )}
      {guest?.isVip && (
        <span className="board-pill">
          <Icon name="vip" />
          {say('sb.vip')}
        </span>
      )}
      {guest?.isRegular && !guest.isVip && (
        <span className="board-pill">
          <Icon name="vip" />
          {say('sb.regular')}
        </span>
      )}
      {party.occasion && (
        <span className="board-pill">
          <Icon name="birthday" />
          {say(`sb.occasion.${party.occasion}`)}
        </span>
      )}
      {party.isComing && party.status === 'confirmed' && (
        <span className="board-pill">
          <Icon name="ok" />
          {say('sb.coming')}
        </span>
      )}
      {party.isAtRisk && (
        <span className="board-pill board-pill--alarm">
          <Icon name="alarm" />
          {say('signAtRisk')}
        </span>
      )}
      {party.isOverPacing && <span className="board-pill">{say('signOverPacing')}</span>}
      {party.isOutsideHours && <span className="board-pill">{say('signOutside')}</span>}
    </>
  )
  const foot = (
    <>
      {mayEdit && (
        <>
          <button
            type="button"
            className="board-button"
            onClick={() => setMode('edit')}
            aria-pressed={mode === 'edit'}
          >
            <Icon name="drag" />
            {say('sb.change')}
          </button>
          {party.tables.length > 0 && board.parties.length > 1 && (
            <button
              type="button"
              className="board-button"
              onClick={() => setMode('swap')}
              aria-pressed={mode === 'swap'}
            >
              <Icon name="swap" />
              {say('sb.swap')}
            </button>
          )}
        </>
      )}
      {isHost ? (
        <a
          className="board-ref"
          href={`${config.routes.admin}/collections/reservations/${id}`}
          title={say('sb.wholeForm')}
        >
          {party.reference}
        </a>
      ) : (
        <span className="board-ref">{party.reference}</span>
      )}
    </>
  )

  return (
    <SheetFrame title={nameOf(party, say)} facts={facts} tags={tags} foot={foot} onClose={onClose}>
      {mode === 'edit' && <EditParty party={party} onDone={() => setMode('read')} />}
      {mode === 'swap' && <SwapTables party={party} onDone={() => setMode('read')} />}
      {mode === 'read' && (
        <>
          {party.allergies && (
            <section className="board-allergy">
              <h3>
                <Icon name="allergy" />
                {say('sb.allergies')}
              </h3>
              <p>{party.allergies}</p>
              <small>
                <Icon name="lock" size={13} />
                {say('sb.allergiesSeen')}
              </small>
            </section>
          )}
          <NextSteps
            party={party}
            cancellation={sheet?.cancellation ?? null}
            onDone={onClose}
            onFindTable={() => setMode('edit')}
          />
          {party.notes && (
            <section>
              <h3>{say('sb.wishes')}</h3>
              <p>{party.notes}</p>
            </section>
          )}
          {isHost && <Note party={party} />}
          {(isHost || sheet?.guest) && <GuestFacts party={party} sheet={sheet} />}
          {isHost && sheet?.guest?.customerId && <GuestMemberships customerId={sheet.guest.customerId} />}
          {sheet?.history && sheet.history.length > 0 && <History entries={sheet.history} />}
          {hasFailed && <p className="board-hint">{say('sb.sheetNotRead')}</p>}
        </>
      )}
    </SheetFrame>
  )
}
