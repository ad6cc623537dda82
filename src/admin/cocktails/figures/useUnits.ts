'use client'

import { useMemo } from 'react'
import { formatMoney } from '@/domain/money/formatMoney'
import { useHouse } from '../../house/HouseContext'
import { showNumber } from '../../text/showNumber'
import { useSay } from '../../text/useSay'

/** Numbers with their units as the reader writes them. */
export function useUnits() {
  const { language } = useSay()
  const { currency } = useHouse()
  return useMemo(
    () => ({
      ml: (value: number, digits = 2) => `${showNumber(value, language, { max: digits })}\u00a0ml`,
      percent: (value: number, digits = 2) => `${showNumber(value, language, { max: digits })}%`,
      plain: (value: number, digits = 2) => showNumber(value, language, { max: digits }),
      fixed: (value: number, digits = 2) => showNumber(value, language, { min: digits, max: digits }),
      money: (amountCents: number) =>
        formatMoney({ amountCents: Math.round(amountCents), currency }, language),
    }),
    [currency, language],
  )
}
