'use client'

import { useConfig, useTheme } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** What a line of the menu sells, as its guests will see it: the server draws it, for a list does not hold recipes. */
export function ItemDrawingCell({ rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { theme } = useTheme()
  const { id, updatedAt } = rowData ?? {}
  if (typeof id !== 'string') return null
  const ground = theme === 'dark' ? 'dark' : 'paper'
  return (
    <span className="drawing-cell">
      <img
        src={`${config.routes.api}/menu-items/${id}/drawing.svg?px=40&ground=${ground}`}
        key={String(updatedAt)}
        width={32}
        height={40}
        alt=""
        loading="lazy"
      />
    </span>
  )
}
