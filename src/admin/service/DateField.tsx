'use client'

import { useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { dateLabel } from '@/domain/time/dateLabel'
import { isDate } from '@/domain/time/isDate'
import { useSay } from '../text/useSay'
import { FieldFrame } from './FieldFrame'
import { idOfField } from './idOfField'

/** A date of the venue from the browser's calendar, with its weekday in words, for nights are known by them. */
export const DateField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { disabled, errorMessage, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const { language } = useSay()
  const hintId = `${idOfField(path)}-weekday`
  const isReal = isDate(value ?? '')
  return (
    <FieldFrame
      className="date-field"
      field={field}
      htmlFor={idOfField(path)}
      message={errorMessage}
      path={path}
      showError={showError}
    >
      <input
        id={idOfField(path)}
        aria-describedby={isReal ? hintId : undefined}
        disabled={Boolean(readOnly || disabled)}
        max="2999-12-31"
        min="2000-01-01"
        name={path}
        onChange={(event) => setValue(event.target.value || null)}
        type="date"
        value={value ?? ''}
      />
      {isReal && (
        <small className="date-field__weekday" id={hintId}>
          {dateLabel(value!, language)}
        </small>
      )}
    </FieldFrame>
  )
}
