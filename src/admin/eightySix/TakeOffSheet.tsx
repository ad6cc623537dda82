'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Temporal } from 'temporal-polyfill'
import { wallTimeToInstant } from '@/domain/time/wallTimeToInstant'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'
import type { OffUntil, Thing } from './eightySixApi'
import type { Sheet } from './readSheet'
import { SheetRows } from './SheetRows'
import { useBackLabel } from './useBackLabel'

type Props = {
  thing: Thing
  read: () => Promise<Sheet>
  onTakeOff: (until: OffUntil) => Promise<void>
  onClose: () => void
}

type Choice = 'tonight' | 'time' | 'switched-back'

/** Shows what a tap takes off, asks until when, and only then does it. No form: it also opens from within one. */
export function TakeOffSheet({ thing, read, onTakeOff, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const [choice, setChoice] = useState<Choice>('tonight')
  const [time, setTime] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const { timeZone } = useHouse()
  const say = useSay()
  const back = useBackLabel()
  const titleId = useId()
  const reading = useRef(read)

  useEffect(() => {
    dialog.current?.showModal()
    reading.current().then(setSheet, () => setProblem(say('failed')))
  }, [say])

  const choose = (next: Choice) => {
    setChoice(next)
    setProblem(null)
    if (next === 'time' && !time && sheet) setTime(wallTimeOf(sheet.until, timeZone))
  }
  const confirm = async () => {
    const until = choice === 'time' ? instantOf(time, timeZone) : choice
    if (!until) return setProblem(say('untilPast'))
    setIsBusy(true)
    try {
      await onTakeOff(until)
    } catch {
      setProblem(say('failed'))
      setIsBusy(false)
    }
  }

  return createPortal(
    <dialog
      ref={dialog}
      className="off-sheet"
      aria-labelledby={titleId}
      onCancel={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="off-sheet__content">
        <h2 id={titleId}>{say('sheetTitle', { name: thing.name })}</h2>
        <SheetRows sheet={sheet} thing={thing} hasFailed={!sheet && problem !== null} />
        <fieldset>
          <legend>{say('untilLegend')}</legend>
          <Option
            isChosen={choice === 'tonight'}
            onChoose={() => choose('tonight')}
            title={say('untilTonight')}
            remark={sheet && back(sheet.until, { bare: true })}
          />
          <Option isChosen={choice === 'time'} onChoose={() => choose('time')} title={say('untilTime')} />
          {choice === 'time' && (
            <input
              aria-label={say('untilTimeLabel')}
              className="off-sheet__time"
              onChange={(event) => setTime(event.target.value)}
              required
              type="datetime-local"
              value={time}
            />
          )}
          {thing.kind === 'ingredients' && (
            <Option
              isChosen={choice === 'switched-back'}
              onChoose={() => choose('switched-back')}
              title={say('untilSwitched')}
            />
          )}
        </fieldset>
        {problem && (
          <p className="off-sheet__problem" role="alert">
            {problem}
          </p>
        )}
        <div className="off-sheet__buttons">
          <button
            type="button"
            className="big-button big-button--alarm"
            disabled={isBusy || !sheet}
            onClick={() => void confirm()}
          >
            {sheet && sheet.goes.length > 0 ? say.count('takeOffCount', sheet.goes.length) : say('takeOff')}
          </button>
          <button type="button" className="big-button" onClick={onClose}>
            {say('keep')}
          </button>
        </div>
      </div>
    </dialog>,
    document.body,
  )
}

type OptionProps = { isChosen: boolean; onChoose: () => void; title: string; remark?: string | null }

const Option = ({ isChosen, onChoose, title, remark }: OptionProps) => (
  <label className="off-sheet__option">
    <input type="radio" name="until" checked={isChosen} onChange={onChoose} />
    {title}
    {remark && <small>{remark}</small>}
  </label>
)

/** An instant as the clock of the venue shows it, for the browser's own picker: '2026-11-21T06:00'. */
const wallTimeOf = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })

/** Null when nothing is chosen or the time has passed. */
function instantOf(wallTime: string, timeZone: string): { at: string } | null {
  const [date, time] = wallTime.split('T')
  if (!date || !time) return null
  const instant = wallTimeToInstant({ date, time, timeZone, edge: 'closes' })
  return Temporal.Instant.compare(instant, Temporal.Now.instant()) > 0 ? { at: instant.toString() } : null
}
