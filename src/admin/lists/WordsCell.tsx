'use client'

import type { DefaultCellComponentProps } from 'payload'

/** Words beside each other, with a dash where there are none; the platform's own cell shows how they are stored. */
export function WordsCell({ cellData }: DefaultCellComponentProps) {
  const words: unknown[] = Array.isArray(cellData) ? cellData : []
  if (words.length === 0) return <span className="cell-none">–</span>
  return <>{words.join(', ')}</>
}
