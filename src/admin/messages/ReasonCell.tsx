'use client'

import type { DefaultCellComponentProps } from 'payload'
import { useSay } from '../text/useSay'
import { reasonWord } from './reasonWord'

/** Why a message did not go out, or is being tried again. */
export function ReasonCell({ cellData }: DefaultCellComponentProps) {
  const say = useSay()
  return typeof cellData === 'string' && cellData ? (
    <>{reasonWord(say, cellData)}</>
  ) : (
    <span className="cell-none">–</span>
  )
}
