'use client'

import { useField } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { WEEKDAYS, type Weekday } from '@/domain/time/weekdays'
import { useSay } from '../text/useSay'
import { FieldFrame } from './FieldFrame'
import { idOfField } from './idOfField'
import { weekdayName } from './weekdayName'

/** The week as seven switches. */
export const WeekdaysField: SelectFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { disabled, errorMessage, path, setValue, showError, value } = useField<Weekday[] | null>({
    potentiallyStalePath: given,
  })
  const { language } = useSay()
  const chosen = value ?? []
  const toggle = (day: Weekday) =>
    setValue(WEEKDAYS.filter((other) => (other === day ? !chosen.includes(other) : chosen.includes(other))))
  return (
    <FieldFrame
      className="weekdays-field"
      field={field}
      labelId={`${idOfField(path)}-label`}
      message={errorMessage}
      path={path}
      showError={showError}
    >
      <div className="toggles" id={idOfField(path)} role="group" aria-labelledby={`${idOfField(path)}-label`}>
        {WEEKDAYS.map((day) => (
          <button
            key={day}
            type="button"
            className="toggle"
            aria-label={weekdayName(day, language)}
            aria-pressed={chosen.includes(day)}
            disabled={Boolean(readOnly || disabled)}
            onClick={() => toggle(day)}
          >
            {weekdayName(day, language, 'short')}
          </button>
        ))}
      </div>
    </FieldFrame>
  )
}
