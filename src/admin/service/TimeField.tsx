'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { isWallTime } from '@/domain/time/isWallTime'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'
import { ClockInput } from './ClockInput'
import { FieldFrame } from './FieldFrame'
import { idOfField } from './idOfField'
import { isNextDay } from './isNextDay'

/** A time on the venue's clock. One that belongs to the night but to tomorrow's calendar says so. */
export const TimeField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { disabled, errorMessage, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const { serviceDayCutoff } = useHouse()
  const beside = path.replace(/[^.]+$/, 'opens')
  const opens = useFormFields(([fields]) => fields[beside]?.value as string | undefined)
  const say = useSay()

  const isAfterMidnight =
    field.name !== 'serviceDayCutoff' &&
    isWallTime(value ?? '') &&
    isNextDay(value!, { name: field.name, opens, serviceDayCutoff })
  const noteId = `${idOfField(path)}-note`
  return (
    <FieldFrame
      className="time-field"
      field={field}
      htmlFor={idOfField(path)}
      message={errorMessage}
      path={path}
      showError={showError}
    >
      <span className="time-field__box">
        <ClockInput
          id={idOfField(path)}
          describedBy={isAfterMidnight ? noteId : undefined}
          isDisabled={Boolean(readOnly || disabled)}
          name={path}
          onChange={(time) => setValue(time || null)}
          value={value ?? ''}
        />
        {isAfterMidnight && (
          <span className="time-field__note" id={noteId}>
            {say('nextDay')}
          </span>
        )}
      </span>
    </FieldFrame>
  )
}
