'use client'

import type { DefaultCellComponentProps } from 'payload'
import { WEEKDAYS, type Weekday } from '@/domain/time/weekdays'
import { useSay } from '../text/useSay'
import { weekdaysLabel } from './weekdaysLabel'

/** 'pon.–czw., sob.' */
export function WeekdaysCell({ cellData }: DefaultCellComponentProps) {
  const say = useSay()
  const days = Array.isArray(cellData) ? (cellData as Weekday[]) : []
  if (days.length === WEEKDAYS.length) return <>{say('everyDay')}</>
  return <>{weekdaysLabel(days, say.language)}</>
}
