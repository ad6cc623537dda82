'use client'

import { useId } from 'react'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { venueClock } from '../model/venueClock'

type Props = {
  fromMs: number
  toMs: number
  atMs: number
  isLive: boolean
  /** Null: with the clock again. */
  onAt: (ms: number | null) => void
}

const STEP_MS = 900_000

/** The room at any moment of the night. */
export function TimeSlider({ fromMs, toMs, atMs, isLive, onAt }: Props) {
  const { timeZone } = useBoard()
  const say = useSay()
  const id = useId()
  const clock = venueClock(atMs, timeZone)
  const hours = Math.round((toMs - fromMs) / 3_600_000)
  const every = hours > 8 ? 2 : 1
  const marks = Array.from(
    { length: Math.floor(hours / every) + 1 },
    (_, index) => fromMs + index * every * 3_600_000,
  )
  return (
    <div className="board-scrub">
      <button type="button" className="board-button" disabled={isLive} onClick={() => onAt(null)}>
        {say('sb.now')}
      </button>
      <output htmlFor={id}>{clock}</output>
      <div className="board-scrub__line">
        <input
          id={id}
          type="range"
          min={0}
          max={(toMs - fromMs) / STEP_MS}
          step={1}
          value={Math.round((atMs - fromMs) / STEP_MS)}
          aria-label={say('sb.timeOnPlan')}
          aria-valuetext={clock}
          onChange={({ target }) => onAt(fromMs + Number(target.value) * STEP_MS)}
        />
        <div className="board-scrub__hours" aria-hidden="true">
          {marks.map((ms) => (
            <span key={ms}>{Number(venueClock(ms, timeZone).slice(0, 2))}</span>
          ))}
        </div>
      </div>
    </div>
  )
}
