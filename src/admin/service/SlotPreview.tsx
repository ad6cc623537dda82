'use client'

import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useId, useMemo, useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import { addDays } from '@/domain/time/addDays'
import { dateLabel } from '@/domain/time/dateLabel'
import { isDate } from '@/domain/time/isDate'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { weekdayOf } from '@/domain/time/weekdayOf'
import type { Service } from '@/payload-types'
import { useHouse } from '../house/HouseContext'
import { showNumber } from '../text/showNumber'
import { useSay } from '../text/useSay'
import { PartySizes } from './PartySizes'
import { SlotChips } from './SlotChips'
import { useSlotPreview } from './useSlotPreview'

/** On the form of a service: the starts that its rules give on a date for a party, as they are typed. */
export function SlotPreview() {
  const { id } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const service = reduceFieldsToValues(fields, true) as Partial<Service>
  const house = useHouse()
  const say = useSay()
  const ids = useId()
  const [chosenDate, setDate] = useState<string | null>(null)
  const [partySize, setPartySize] = useState(2)
  const [withBookings, setWithBookings] = useState(false)

  const weekdays = service.weekdays?.join() ?? ''
  const nextDate = useMemo(() => {
    const today = serviceDateOf(Temporal.Now.instant(), house)
    const week = Array.from({ length: 7 }, (_, day) => addDays(today, day + 1))
    return week.find((date) => weekdays.split(',').includes(weekdayOf(date))) ?? week[0]!
  }, [house, weekdays])
  const serviceDate = chosenDate ?? nextDate
  const { is, preview } = useSlotPreview({
    ...(id ? { id: String(id) } : {}),
    service,
    serviceDate,
    partySize,
    withBookings,
  })

  return (
    <section className="slot-preview" aria-label={say('previewTitle')}>
      <header>
        <h3>{say('previewTitle')}</h3>
        <p>{say('previewIntro')}</p>
      </header>
      <div className="slot-preview__asked">
        <div className="field-type text">
          <label htmlFor={`${ids}-date`}>{say('previewDate')}</label>
          <input
            id={`${ids}-date`}
            type="date"
            value={serviceDate}
            onChange={(event) => isDate(event.target.value) && setDate(event.target.value)}
          />
          <small>{dateLabel(serviceDate, say.language)}</small>
        </div>
        <PartySizes label={say('previewParty')} value={partySize} onChange={setPartySize} />
        <label className="check">
          <input
            type="checkbox"
            checked={withBookings}
            onChange={(event) => setWithBookings(event.target.checked)}
          />
          {say('previewWithBookings')}
        </label>
      </div>
      <div aria-busy={is === 'reading'} aria-live="polite">
        {is === 'incomplete' && <p className="slot-preview__note">{say('previewIncomplete')}</p>}
        {is === 'failed' && <p className="slot-preview__note">{say('previewFailed')}</p>}
        {preview?.isSpecialDay && <p className="slot-preview__note">{say('previewSpecial')}</p>}
        {preview && preview.changedHours !== null && (
          <p className="slot-preview__note">
            {say('previewChange', { hours: showNumber(preview.changedHours, say.language) })}
          </p>
        )}
        {preview?.slots.length === 0 && <p className="slot-preview__note">{say('previewNone')}</p>}
        {preview && <SlotChips slots={preview.slots} serviceDate={preview.serviceDate} />}
      </div>
    </section>
  )
}
