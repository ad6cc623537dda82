'use client'

import type { DefaultCellComponentProps } from 'payload'
import { useSay } from '../text/useSay'
import { failureWord } from './failureWord'

/** Why a delivery did not arrive, in words. */
export function FailureCell({ cellData }: DefaultCellComponentProps) {
  const say = useSay()
  if (typeof cellData !== 'string' || !cellData) return <span className="cell-none">–</span>
  return <>{failureWord(say, cellData)}</>
}
