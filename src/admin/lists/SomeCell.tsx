'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** The platform's own cell for a list of relations, with a dash where it would say "<No tables>". */
export function SomeCell(props: DefaultCellComponentProps) {
  const value: unknown = props.cellData
  if (!Array.isArray(value) || value.length === 0) return <span className="cell-none">–</span>
  return <DefaultCell {...props} />
}
