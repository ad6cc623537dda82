'use client'

import { useRowLabel } from '@payloadcms/ui'
import type { Policy } from '@/payload-types'
import { useSay } from '../text/useSay'

type Row = Partial<NonNullable<Policy['tiers']>[number]>

/** 'Krócej niż 24 godziny przed: 50% opłaty' */
export function TierLabel() {
  const { data } = useRowLabel<Row>()
  const say = useSay()
  const { before, unit, feePercent } = data ?? {}
  if (before == null) return <span className="row-label">{say('newTier')}</span>
  const time = say.count(unit === 'days' ? 'daysBefore' : 'hoursBefore', before)
  return <span className="row-label">{say('tierOf', { time, percent: feePercent ?? 100 })}</span>
}
