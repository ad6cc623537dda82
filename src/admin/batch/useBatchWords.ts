'use client'

import { useMemo } from 'react'
import type { BatchLine } from '@/domain/cocktail/batch'
import { batchWords } from './batchWords'
import { useSay } from '../text/useSay'

type Amount = Pick<BatchLine, 'line' | 'amount' | 'ml'>

/** Amounts of a batch as the reader writes them. */
export function useBatchWords(): { amountOf: (amount: Amount) => string; volume: (ml: number) => string } {
  const { language } = useSay()
  return useMemo(() => batchWords(language), [language])
}
