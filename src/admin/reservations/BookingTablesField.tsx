'use client'

import { useAuth, useConfig, useDocumentInfo, useField, useFormFields } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import type { Say } from '@/i18n/admin/say'
import type { ExplainedSeat } from '@/operations/service/explainSlot'
import { isHost } from '@/access/roles'
import { useHouse } from '../house/HouseContext'
import { FieldFrame } from '../service/FieldFrame'
import { idOfField } from '../service/idOfField'
import { TableChoice } from '../service/TableChoice'
import { useFloor, type FloorArea } from '../service/useFloor'
import { useSay } from '../text/useSay'
import { useFreeTables } from './useFreeTables'

/** The tables of a reservation: which are free then for that party, and why the others are not. */
export const BookingTablesField: RelationshipFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { disabled, errorMessage, path, setValue, showError, value } = useField<unknown[] | null>({
    potentiallyStalePath: given,
  })
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const startsAt = useFormFields(([fields]) => fields.startsAt?.value as string | undefined)
  const partySize = useFormFields(([fields]) => fields.partySize?.value as number | undefined)
  const venue = useFormFields(([fields]) => fields.venue?.value as string | undefined)
  const { user } = useAuth()
  const house = useHouse()
  const say = useSay()
  const venueId = venue ?? house.venueId
  const floor = useFloor(venueId)
  const isReadOnly = Boolean(readOnly || disabled)
  const mayAsk = !isReadOnly && isHost(user)
  const seats = useFreeTables({
    venueId,
    startsAt: mayAsk ? startsAt : undefined,
    partySize,
    moving: id ? String(id) : null,
  })
  const chosen = (Array.isArray(value) ? value : []).flatMap((one) =>
    typeof one === 'string' ? one : ((one as { id?: string } | null)?.id ?? []),
  )
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
        floor={isReadOnly ? onlyOf(floor, chosen) : floor}
        isDisabled={isReadOnly}
        labelledBy={`${idOfField(path)}-label`}
        onToggle={({ id: table }) =>
          setValue(chosen.includes(table) ? chosen.filter((other) => other !== table) : [...chosen, table])
        }
        remark={(table) => {
          const seat = seats?.find((one) => one.id === table.id)
          return remarkOn(seat, { isChosen: chosen.includes(table.id), say })
        }}
      />
      <p className="tables-field__sum">
        {mayAsk && (seats === null ? say('tablesAsk') : chosen.length === 0 ? say('tablesAuto') : null)}{' '}
        {seats !== null && startsAt && partySize && (
          <a
            href={`${config.routes.admin}/why?${new URLSearchParams({ startsAt, partySize: String(partySize) })}`}
            target="_blank"
            rel="noreferrer"
          >
            {say('tablesWhy')}
          </a>
        )}
      </p>
    </FieldFrame>
  )
}

/** Who may not move the party sees where it sits. */
const onlyOf = (floor: FloorArea[] | null, ids: readonly string[]): FloorArea[] | null =>
  floor &&
  floor
    .map((area) => ({ ...area, tables: area.tables.filter(({ id }) => ids.includes(id)) }))
    .filter(({ tables }) => tables.length > 0)

/** Staff may put a small party at a large table; what somebody else has, nobody can. */
function remarkOn(
  seat: ExplainedSeat | undefined,
  { isChosen, say }: { isChosen: boolean; say: Say },
): { text: string; off?: boolean } | null {
  if (!seat) return null
  const taken = seat.obstacles.find(({ why }) => isTaken(why))
  if (taken) {
    const [first] = taken.bookings ?? []
    const who = first ? `${first.label}–${first.endLabel}` : ''
    return { text: say(`obstacle.${taken.why}`, { who, why: taken.blocks?.join(', ') ?? '' }), off: true }
  }
  const [obstacle] = seat.obstacles
  // One of several that are pushed together need not seat all of them.
  if (obstacle?.why === 'too-small' && isChosen) return null
  if (obstacle?.why === 'too-small')
    return { text: say('obstacle.too-small', { people: say.count('peopleFrom', obstacle.maxParty ?? 0) }) }
  return { text: seat.freeUntil ? say('seatFreeUntil', { time: seat.freeUntil }) : say('seatFree') }
}

const isTaken = (why: ExplainedSeat['obstacles'][number]['why']) =>
  why === 'busy' || why === 'blocked' || why === 'inactive'
