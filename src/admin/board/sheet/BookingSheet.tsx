'use client'

import { useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Override } from '@/domain/availability/checkSlot'
import { Icon } from '../../icons/Icon'
import { ClockInput } from '../../service/ClockInput'
import { useSay } from '../../text/useSay'
import { useBoard, type BookingWish } from '../BoardContext'
import { clockOf } from '../model/clockOf'
import { quarterFrom } from '../model/nightAxis'
import { sentInstant } from '../model/venueClock'
import { clockInNight } from './clockInNight'
import { PartyStepper } from './PartyStepper'
import { SheetFrame } from './SheetFrame'
import { TableButtons } from './TableButtons'

type Refused = { message: string; override: Override | null }

/** A booking by phone or at the door, or a name on the waiting list. What was typed stays until it is written. */
export function BookingSheet({ wish, onClose }: { wish: BookingWish; onClose: () => void }) {
  const { api, board, nowMs, open, store, timeZone } = useBoard()
  const { config } = useConfig()
  const say = useSay()
  const ids = useId()
  const isWaiting = wish.isWaiting === true
  const [size, setSize] = useState(wish.partySize ?? 2)
  const [time, setTime] = useState(() => clockOf(wish.startsAt ?? firstStart(), timeZone))
  const [tables, setTables] = useState(wish.tableId ? [wish.tableId] : [])
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [note, setNote] = useState('')
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<Refused | null>(() =>
    wish.override ? { message: say('sb.withReason'), override: wish.override } : null,
  )
  const [isBusy, setBusy] = useState(false)

  async function save() {
    const startsAt = clockInNight(time, board.night)
    if (!startsAt || isBusy) return
    setBusy(true)
    const isNow = Date.parse(startsAt) <= nowMs + 900_000
    const answer = await api
      .newBooking({
        venue: board.night.venue.id,
        startsAt,
        partySize: size,
        ...(wish.areaId ? { area: wish.areaId } : {}),
        status: isWaiting ? 'waitlisted' : 'confirmed',
        source: isNow && board.night.isTonight ? 'walk_in' : 'phone',
        guest: {
          ...(name.trim() ? { name: name.trim() } : {}),
          ...(phone.trim() ? { phone: phone.trim() } : {}),
        },
        ...(note.trim() ? { staffNotes: note.trim() } : {}),
        ...(tables.length > 0 && !isWaiting ? { tables } : {}),
        ...(reason.trim() ? { overrideReason: reason.trim() } : {}),
        ...(refused?.override === 'needsTable' && tables.length === 0 ? { needsTable: true } : {}),
      })
      .catch(() => null)
    setBusy(false)
    if (!answer) return setRefused({ message: say('sb.notSentKept'), override: null })
    if (!answer.ok) {
      const { data, message } = answer.refusal
      const [field] = data?.errors ?? []
      return setRefused({
        message: field?.message ?? message ?? say('failed'),
        override: (data?.override as Override | undefined) ?? null,
      })
    }
    await store.refresh()
    if (isWaiting) onClose()
    else open({ kind: 'party', id: answer.body.doc.id })
  }

  return (
    <SheetFrame
      title={say(isWaiting ? 'sb.addToList' : 'sb.newBooking')}
      facts={say(isWaiting ? 'sb.listHint' : 'sb.bookingHint')}
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <section className="board-form">
          <div className="board-fields">
            <PartyStepper label={say('sb.guests')} value={size} onChange={setSize} />
            <label className="board-field" htmlFor={`${ids}time`}>
              <span>{say('sb.from')}</span>
              <ClockInput id={`${ids}time`} value={time} onChange={setTime} />
            </label>
          </div>
          <label className="board-field" htmlFor={`${ids}name`}>
            <span>{say('sb.name')}</span>
            <input
              id={`${ids}name`}
              className="board-input"
              autoComplete="off"
              maxLength={120}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          </label>
          <label className="board-field" htmlFor={`${ids}phone`}>
            <span>{say('sb.phone')}</span>
            <input
              id={`${ids}phone`}
              className="board-input"
              type="tel"
              autoComplete="off"
              maxLength={32}
              value={phone}
              onChange={({ target }) => setPhone(target.value)}
            />
          </label>
          <label className="board-field" htmlFor={`${ids}note`}>
            <span>{say('sb.teamNote')}</span>
            <input
              id={`${ids}note`}
              className="board-input"
              autoComplete="off"
              maxLength={1000}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          </label>
        </section>
        {refused && (
          <div className="board-refused" role="alert">
            <p>{refused.message}</p>
            {refused.override && (
              <label className="board-field" htmlFor={`${ids}reason`}>
                <span>{say('sb.reason')}</span>
                <input
                  id={`${ids}reason`}
                  className="board-input"
                  maxLength={300}
                  autoFocus
                  value={reason}
                  onChange={({ target }) => setReason(target.value)}
                />
              </label>
            )}
          </div>
        )}
        <section className="board-nexts">
          <button type="submit" className="board-next board-next--done" disabled={isBusy}>
            <Icon name={isWaiting ? 'waitlisted' : 'confirmed'} />
            <span>{say(isWaiting ? 'sb.putOnList' : 'sb.book')}</span>
          </button>
        </section>
        {!isWaiting && (
          <section>
            <h3>{say('sb.table')}</h3>
            {tables.length === 0 && <p className="board-hint">{say('tablesAuto')}</p>}
            <TableButtons chosen={tables} partySize={size} rows={null} onChoose={setTables} />
          </section>
        )}
        <a className="plain-link" href={`${config.routes.admin}/collections/reservations/create`}>
          {say('sb.wholeForm')}
        </a>
      </form>
    </SheetFrame>
  )

  /** Now or the first hour of the night. */
  function firstStart(): string {
    const opens = Date.parse(board.night.opensAt ?? board.night.fromAt)
    const startMs = board.night.isTonight
      ? Math.max(opens, quarterFrom(nowMs, isWaiting ? 'up' : 'down'))
      : opens
    return sentInstant(startMs)
  }
}
