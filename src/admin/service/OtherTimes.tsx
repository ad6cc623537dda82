'use client'

import type { ShownSlot } from '@/operations/service/shownSlot'
import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'

type Props = { slots: readonly ShownSlot[]; onChoose: (startsAt: string) => void }

/** The nearest starts that are free. */
export function OtherTimes({ slots, onChoose }: Props) {
  const say = useSay()
  if (slots.length === 0) return null
  return (
    <div className="way way--offers">
      <Icon name="clock" />
      <span>
        <b>{say('outOffer', { times: '' }).trim()}</b>
        <small>{say('outOfferHint')}</small>
      </span>
      <span className="way__times">
        {slots.map((slot) => (
          <button
            key={slot.startsAt}
            type="button"
            className="toggle"
            onClick={() => onChoose(slot.startsAt)}
          >
            {slot.label}
          </button>
        ))}
      </span>
    </div>
  )
}
