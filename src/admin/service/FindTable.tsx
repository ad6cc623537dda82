'use client'

import { useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import { addDays } from '@/domain/time/addDays'
import { dateLabel } from '@/domain/time/dateLabel'
import { instantOf } from '@/domain/time/instantOf'
import { isDate } from '@/domain/time/isDate'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'
import { PartySizes } from './PartySizes'
import { SlotChips } from './SlotChips'
import { StartAnswer } from './StartAnswer'
import { useExplanation } from './useExplanation'
import { useFloor } from './useFloor'
import { WaysOut } from './WaysOut'

type Props = { date: string | null; startsAt: string | null; partySize: number }
const channels = ['online', 'staff'] as const

/** Party, night and area; the starts of that night; and of the one that is tapped, why it is or is not to be had. */
export function FindTable({ date: firstDate, startsAt: firstStart, partySize: firstSize }: Props) {
  const house = useHouse()
  const { config } = useConfig()
  const say = useSay()
  const ids = useId()
  const [date, setDate] = useState(
    () =>
      (firstStart && serviceDateOf(instantOf(firstStart), house)) ??
      firstDate ??
      serviceDateOf(Temporal.Now.instant(), house),
  )
  const [startsAt, setStartsAt] = useState(firstStart)
  const [partySize, setPartySize] = useState(firstSize)
  const [area, setArea] = useState<string | null>(null)
  const [channel, setChannel] = useState<(typeof channels)[number]>('online')
  const floor = useFloor(house.venueId)
  const { explained, isReading, hasFailed } = useExplanation({
    venue: house.venueId,
    serviceDate: date,
    startsAt,
    partySize,
    area,
    channel,
  })
  const goTo = (next: string) => {
    if (!isDate(next)) return
    setDate(next)
    setStartsAt(null)
  }
  const chosen = explained?.slots.find(
    (slot) => startsAt && Date.parse(slot.startsAt) === Date.parse(startsAt),
  )
  return (
    <main className="why" aria-busy={isReading}>
      <div className="why__night">
        <h1>{say('whyTitle')}</h1>
        <div className="why__asked">
          <PartySizes label={say('previewParty')} value={partySize} onChange={setPartySize} />
          <div className="why__date">
            <label className="field-label" htmlFor={`${ids}-date`}>
              {say('whyNight')}
            </label>
            <div>
              <button
                type="button"
                className="toggle"
                aria-label="−1"
                onClick={() => goTo(addDays(date, -1))}
              >
                ‹
              </button>
              <input
                id={`${ids}-date`}
                className="toggle"
                type="date"
                value={date}
                onChange={(event) => goTo(event.target.value)}
              />
              <button type="button" className="toggle" aria-label="+1" onClick={() => goTo(addDays(date, 1))}>
                ›
              </button>
            </div>
          </div>
          <div>
            <label className="field-label" htmlFor={`${ids}-area`}>
              {say('whyArea')}
            </label>
            <select
              id={`${ids}-area`}
              className="toggle"
              value={area ?? ''}
              onChange={(event) => setArea(event.target.value || null)}
            >
              <option value="">{say('whyAnyArea')}</option>
              {floor?.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label className="field-label" htmlFor={`${ids}-who`}>
              {say('whyWho')}
            </label>
            <select
              id={`${ids}-who`}
              className="toggle"
              value={channel}
              onChange={(event) => setChannel(event.target.value as (typeof channels)[number])}
            >
              {channels.map((one) => (
                <option key={one} value={one}>
                  {say(`whyWho.${one}`)}
                </option>
              ))}
            </select>
          </div>
        </div>
        <h2>{dateLabel(date, say.language)}</h2>
        {hasFailed && <p role="alert">{say('whyFailed')}</p>}
        {explained?.slots.length === 0 && (
          <p className="why__note">
            {say('whyNone')}{' '}
            <a href={`${config.routes.admin}/collections/services`}>{say('whyNoneChanged')}</a>
          </p>
        )}
        {explained && (
          <SlotChips
            slots={explained.slots}
            serviceDate={explained.serviceDate}
            heading="h3"
            chosen={chosen?.startsAt ?? null}
            tables={explained.tables}
            onChoose={(slot) => setStartsAt(slot.startsAt)}
          />
        )}
      </div>
      <section className="why__answer" aria-live="polite">
        {explained?.start ? (
          <StartAnswer start={explained.start} serviceDate={explained.serviceDate} partySize={partySize}>
            <WaysOut start={explained.start} partySize={partySize} area={area} onChoose={setStartsAt} />
          </StartAnswer>
        ) : (
          <p className="why__note">{say('whyPick')}</p>
        )}
      </section>
    </main>
  )
}
