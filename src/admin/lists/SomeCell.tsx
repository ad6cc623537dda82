'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps, RelationshipFieldClient } from 'payload'
import { useNamesOf } from './useNamesOf'

/**
 * A list of relations by their names, with a dash where there are none. The platform's own cell reads them one row at a time,
 * and says that there are none until the row is in sight.
 */
export function SomeCell(props: DefaultCellComponentProps) {
  const { relationTo } = props.field as RelationshipFieldClient
  const names = useNamesOf(typeof relationTo === 'string' ? relationTo : null)
  const value: unknown = props.cellData
  if (!Array.isArray(value) || value.length === 0) return <span className="cell-none">–</span>
  const ids = value.map((one: unknown) =>
    typeof one === 'string' ? one : ((one as { id?: string }).id ?? ''),
  )
  if (!names) return <span className="cell-none">…</span>
  if (!ids.every((id) => names.has(id))) return <DefaultCell {...props} />
  return <>{ids.map((id) => names.get(id)).join(', ')}</>
}
