'use client'

import { useId, useState } from 'react'
import type { BoardParty, NextStep } from '@/domain/board/board'
import type { SheetCancellation } from '@/domain/board/partySheet'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { formatMoney } from '@/domain/money/formatMoney'
import { statusFamily } from '../../reservations/statusFamily'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { clockOf } from '../model/clockOf'
import { tablesOf } from '../model/sentenceOf'

type Props = {
  party: BoardParty
  cancellation: SheetCancellation | null
  onDone: () => void
  onFindTable: () => void
}

/** A refusal, or what costs a guest money, is asked about first; everything else can be taken back. */
const isAskedFirst = (to: ReservationStatus) => statusFamily[to] === 'off'

/** Only what may come next, as large buttons; the likeliest two first. */
export function NextSteps({ party, cancellation, onDone, onFindTable }: Props) {
  const { act, board, nowMs, waiting } = useBoard()
  const [asked, setAsked] = useState<NextStep | null>(null)
  const [reason, setReason] = useState('')
  const reasonId = useId()
  const say = useSay()
  const { next } = party
  const isLocked = ({ possibleFrom }: NextStep) => possibleFrom !== null && Date.parse(possibleFrom) > nowMs
  const main = next.filter((step) => !isMinor(step)).slice(0, 2)
  const rest = next.filter((step) => !main.includes(step))
  const lacksTable = party.tables.length === 0 && board.you.isHost && next.length > 0

  const go = (step: NextStep, why?: string) => {
    act({
      kind: 'status',
      id: party.id,
      body: { to: step.to, revision: party.revision, ...(why ? { reason: why } : {}) },
    })
    onDone()
  }
  const tap = (step: NextStep) => {
    if (isLocked(step)) return
    if (step.needsReason || isAskedFirst(step.to)) setAsked(step)
    else go(step)
  }
  const button = (step: NextStep) => (
    <StepButton key={step.to} step={step} party={party} isLocked={isLocked(step)} onTap={() => tap(step)} />
  )

  if (next.length === 0)
    return waiting.has(party.id) ? <p className="board-hint">{say('sb.stepsLater')}</p> : null
  if (asked) {
    const costs =
      cancellation && !cancellation.isFree && cancellation.feeCents > 0 && asked.to === 'cancelled_guest'
    return (
      <section className="board-nexts">
        <form
          className="board-ask"
          onSubmit={(event) => {
            event.preventDefault()
            if (!asked.needsReason || reason.trim()) go(asked, reason.trim() || undefined)
          }}
        >
          <b>
            {say(`next.${asked.to}`)}: {say('statusSure')}
          </b>
          {costs && (
            <span>
              {say('sb.costsGuest', {
                amount: formatMoney(
                  { amountCents: cancellation.feeCents, currency: cancellation.currency ?? 'PLN' },
                  say.language,
                ),
              })}
            </span>
          )}
          {asked.needsReason && (
            <label className="board-field" htmlFor={reasonId}>
              <span>{say('sb.reason')}</span>
              <input
                id={reasonId}
                className="board-input"
                value={reason}
                maxLength={300}
                autoFocus
                required
                onChange={({ target }) => setReason(target.value)}
              />
            </label>
          )}
          <div>
            <button type="submit" className="board-button board-button--main">
              {say('statusYes')}
            </button>
            <button type="button" className="board-button" onClick={() => setAsked(null)}>
              {say('statusNo')}
            </button>
          </div>
        </form>
      </section>
    )
  }
  return (
    <>
      <section className="board-nexts" aria-label={say('statusNext')}>
        {main.map(button)}
        {lacksTable && (
          <button type="button" className="board-next" onClick={onFindTable}>
            <Icon name="table" />
            <span>{say('sb.findTable')}</span>
          </button>
        )}
      </section>
      {rest.length > 0 && <section className="board-nexts board-nexts--minor">{rest.map(button)}</section>}
    </>
  )
}

const isMinor = ({ to, isUndo }: NextStep) => isUndo || ['off', 'gone'].includes(statusFamily[to])

type ButtonProps = { step: NextStep; party: BoardParty; isLocked: boolean; onTap: () => void }

function StepButton({ step, party, isLocked, onTap }: ButtonProps) {
  const { names, timeZone } = useBoard()
  const say = useSay()
  const word =
    step.to === 'seated' && party.tables.length > 0 && !step.isUndo
      ? say('sb.seatAt', { table: tablesOf(party.tables, names) })
      : step.isUndo
        ? say('nextBack', { status: say(`status.${step.to}`).toLowerCase() })
        : step.to === 'completed'
          ? say('sb.theyLeft')
          : say(`next.${step.to}`)
  const isWide = isLocked || step.isUndo
  return (
    <button
      type="button"
      className={`board-next board-next--${statusFamily[step.to]}${isWide ? ' board-next--wide' : ''}`}
      aria-disabled={isLocked || undefined}
      onClick={onTap}
    >
      <Icon name={step.to} />
      <span>
        {word}
        {isLocked && step.possibleFrom && (
          <small>{say('sb.possibleFrom', { time: clockOf(step.possibleFrom, timeZone) })}</small>
        )}
      </span>
    </button>
  )
}
