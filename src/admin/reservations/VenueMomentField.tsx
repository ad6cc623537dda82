'use client'

import { useField, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { DateFieldClientComponent } from 'payload'
import { useState } from 'react'
import { isDate } from '@/domain/time/isDate'
import { instantOf } from '@/domain/time/instantOf'
import { isWallTime } from '@/domain/time/isWallTime'
import { timeLabel } from '@/domain/time/timeLabel'
import { ClockInput } from '../service/ClockInput'
import { FieldFrame } from '../service/FieldFrame'
import { idOfField } from '../service/idOfField'
import { useSay } from '../text/useSay'
import { MomentNote } from './MomentNote'
import { useVenueTime } from './useVenueTime'
import { instantsOf, wallMomentOf, type WallMoment } from './wallMoment'

/** Date and time by the venue's clock, wherever the browser is. Stores the instant. */
export const VenueMomentField: DateFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { disabled, errorMessage, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const venue = useVenueTime()
  const say = useSay()
  const { i18n } = useTranslation()
  const [half, setHalf] = useState<WallMoment | null>(null)

  const stored = value && !Number.isNaN(Date.parse(value)) ? value : null
  const shown = half ?? (stored ? wallMomentOf(stored, venue.timeZone) : { date: '', time: '' })
  const isReadOnly = Boolean(readOnly || disabled || field.admin?.readOnly)
  const label = String(getTranslation(field.label ?? field.name, i18n))
  const instants = isWhole(shown) ? instantsOf(shown, venue.timeZone) : []

  const take = (next: WallMoment) => {
    if (isWhole(next)) {
      setHalf(null)
      setValue(instantsOf(next, venue.timeZone)[0])
    } else {
      setHalf(next.date || next.time ? next : null)
      setValue(null)
    }
  }
  return (
    <FieldFrame
      className="moment-field"
      field={field}
      htmlFor={idOfField(path)}
      message={errorMessage}
      path={path}
      showError={showError}
    >
      <div className="moment-field__inputs">
        <input
          id={idOfField(path)}
          aria-label={say('whenDate', { label })}
          disabled={isReadOnly}
          max="2999-12-31"
          min="2000-01-01"
          onChange={(event) => take({ ...shown, date: event.target.value })}
          type="date"
          value={shown.date}
        />
        <ClockInput
          isDisabled={isReadOnly}
          label={say('whenTime', { label })}
          onChange={(time) => take({ ...shown, time: isWallTime(time) ? time : '' })}
          value={shown.time}
        />
      </div>
      {instants.length > 1 && !isReadOnly && (
        <div className="moment-field__twice">
          <span>{say('whenTwice')}</span>
          {instants.map((instant) => (
            <button
              key={instant}
              type="button"
              className="toggle"
              aria-pressed={stored !== null && Date.parse(stored) === Date.parse(instant)}
              onClick={() => setValue(instant)}
            >
              {timeLabel(instantOf(instant), venue.timeZone)}
            </button>
          ))}
        </div>
      )}
      {stored && <MomentNote instant={stored} venue={venue} />}
    </FieldFrame>
  )
}

const isWhole = ({ date, time }: WallMoment) => isDate(date) && isWallTime(time)
