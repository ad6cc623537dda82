'use client'

import { weekdayOf } from '@/domain/time/weekdayOf'
import type { ShownSlot } from '@/operations/service/shownSlot'
import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'

type Props = {
  slots: readonly ShownSlot[]
  serviceDate: string
  /** With it the chips are buttons. */
  onChoose?: (slot: ShownSlot) => void
  chosen?: string | null
  /** Of the starts after midnight, by what stands above. */
  heading?: 'h3' | 'h4'
  /** Names of tables by id, to say where a party would sit. */
  tables?: Record<string, string>
}

/** The starts of a night, those after midnight apart and called by the night they belong to. */
export function SlotChips({ slots, serviceDate, onChoose, chosen, heading: Heading = 'h4', tables }: Props) {
  const say = useSay()
  const night = say(`night.${weekdayOf(serviceDate)}`)
  const groups = [
    { title: null, slots: slots.filter(({ isAfterMidnight }) => !isAfterMidnight) },
    {
      title: say('afterMidnight', { night }),
      slots: slots.filter(({ isAfterMidnight }) => isAfterMidnight),
    },
  ].filter((group) => group.slots.length > 0)

  return (
    <>
      {groups.map((group) => (
        <section className="slots" key={group.title ?? 'evening'}>
          {group.title && <Heading>{group.title}</Heading>}
          <ul>
            {group.slots.map((slot) => (
              <li key={slot.startsAt}>
                <Chip
                  slot={slot}
                  where={tables && slot.tableIds.map((id) => tables[id] ?? '').join(' + ')}
                  isChosen={chosen === slot.startsAt}
                  onChoose={onChoose}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

type ChipProps = {
  slot: ShownSlot
  where?: string
  isChosen: boolean
  onChoose?: (slot: ShownSlot) => void
}

function Chip({ slot, where, isChosen, onChoose }: ChipProps) {
  const say = useSay()
  const { free, reason, remaining, leavesAtClose, endLabel, label } = slot
  const words = free
    ? [
        say(remaining === 'last' ? 'slotLast' : remaining === 'few' ? 'slotFew' : 'slotFree'),
        leavesAtClose && say('leavesAt', { time: endLabel }),
      ]
    : [reason && say(`reason.${reason}`)]
  const said = free && where ? [where, ...words.slice(1)] : words
  const inside = (
    <>
      <b>{label}</b>
      <small>
        <Icon name={free ? 'ok' : 'why'} size={13} />
        {said.filter(Boolean).join(', ')}
      </small>
    </>
  )
  const className = `slot${free ? '' : ' slot--gone'}`
  if (!onChoose) return <span className={className}>{inside}</span>
  return (
    <button type="button" className={className} aria-pressed={isChosen} onClick={() => onChoose(slot)}>
      {inside}
    </button>
  )
}
