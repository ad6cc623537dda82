'use client'

import { useField, useForm, useFormFields } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useRef } from 'react'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'
import { FieldFrame } from './FieldFrame'
import { idOfField } from './idOfField'
import { suggestCombination, type SuggestedCombination } from './suggestCombination'
import { TableChoice } from './TableChoice'
import { useFloor, type FloorTable } from './useFloor'

/** The tables of a combination, picked from the floor. Its name and size follow as long as nobody has set their own. */
export const CombinationTablesField: RelationshipFieldClientComponent = ({
  field,
  path: given,
  readOnly,
}) => {
  const { disabled, errorMessage, path, setValue, showError, value } = useField<string[] | null>({
    potentiallyStalePath: given,
  })
  const { dispatchFields, getData } = useForm()
  const venue = useFormFields(([fields]) => fields.venue?.value as string | undefined)
  const house = useHouse()
  const say = useSay()
  const floor = useFloor(venue ?? house.venueId)
  const tables = floor?.flatMap((area) => area.tables) ?? []
  const chosen = idsIn(value)
  const ofIds = (ids: string[]) => ids.flatMap((id) => tables.find((table) => table.id === id) ?? [])
  const suggested = useRef<SuggestedCombination | null>(null)

  const toggle = (table: FloorTable) => {
    const next = chosen.includes(table.id) ? chosen.filter((id) => id !== table.id) : [...chosen, table.id]
    const inOrder = tables.filter(({ id }) => next.includes(id)).map(({ id }) => id)
    setValue(inOrder)
    follow(suggestCombination(ofIds(inOrder)), suggested.current ?? suggestCombination(ofIds(chosen)))
  }
  const follow = (next: SuggestedCombination | null, before: SuggestedCombination | null) => {
    suggested.current = next ?? before
    if (!next) return
    const data = getData() as Partial<SuggestedCombination>
    const isFresh = !data.name
    for (const name of ['name', 'minParty', 'maxParty'] as const) {
      const isOurs = isFresh || !data[name] || data[name] === before?.[name]
      if (isOurs) dispatchFields({ type: 'UPDATE', path: name, value: next[name] })
    }
  }

  const names = ofIds(chosen).map(({ name }) => name)
  const now = suggestCombination(ofIds(chosen))
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
        onToggle={toggle}
        remark={({ active }) => (active === false ? { text: say('notInUse'), off: true } : null)}
      />
      <p className="tables-field__sum" aria-live="polite">
        {names.length === 0 ? say('pickTables') : names.join(' + ')}
        {now && ` · ${say.count('peopleUpTo', now.maxParty)}`}
      </p>
    </FieldFrame>
  )
}

/** The form holds ids; a freshly read document may hold whole tables. */
function idsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) =>
    typeof one === 'string' ? one : ((one as { id?: string } | null)?.id ?? []),
  )
}
