'use client'

import type { DefaultCellComponentProps } from 'payload'

/** The colour of an ingredient as a drop of it, with its number for those who copy it. */
export const ColourCell = ({ cellData }: DefaultCellComponentProps) =>
  typeof cellData === 'string' && /^#[0-9a-f]{6}$/i.test(cellData) ? (
    <span className="colour-cell">
      <span style={{ background: cellData }} aria-hidden="true" />
      {cellData}
    </span>
  ) : (
    <span className="cell-none">–</span>
  )
