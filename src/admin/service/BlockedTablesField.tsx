'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'
import { FieldFrame } from './FieldFrame'
import { idOfField } from './idOfField'
import { TableChoice } from './TableChoice'
import { useFloor } from './useFloor'

/** The tables of a block, picked from the floor; whole areas can be taken at once in the field below. */
export const BlockedTablesField: RelationshipFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { disabled, errorMessage, path, setValue, showError, value } = useField<string[] | null>({
    potentiallyStalePath: given,
  })
  const venue = useFormFields(([fields]) => fields.venue?.value as string | undefined)
  const areas = useFormFields(([fields]) => fields.areas?.value as string[] | undefined)
  const house = useHouse()
  const say = useSay()
  const floor = useFloor(venue ?? house.venueId)
  const chosen = Array.isArray(value) ? value : []
  return (
    <FieldFrame
      className="tables-field"
      field={field}
      labelId={`${idOfField(path)}-label`}
      message={errorMessage}
      path={path}
      showError={showError}
    >
      <TableChoice
        chosen={chosen}
        floor={floor}
        isDisabled={Boolean(readOnly || disabled)}
        labelledBy={`${idOfField(path)}-label`}
        onToggle={({ id }) =>
          setValue(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
        }
        remark={({ area }) => (areas?.includes(area) ? { text: say('withItsArea') } : null)}
      />
    </FieldFrame>
  )
}
