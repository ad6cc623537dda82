'use client'

import { useRowLabel } from '@payloadcms/ui'
import { dateLabel } from '@/domain/time/dateLabel'
import { isDate } from '@/domain/time/isDate'
import type { Service } from '@/payload-types'
import { useSay } from '../text/useSay'

type Row = Partial<NonNullable<Service['pacingOverrides']>[number]>

/** 'pt., 31 gru, 20:00: 12 gości' */
export function PacingOverrideLabel() {
  const { data } = useRowLabel<Row>()
  const say = useSay()
  const { date, fromTime, maxCovers, maxParties, onlineCovers } = data ?? {}
  const when = [date && isDate(date) && dateLabel(date, say.language, 'short'), fromTime].filter(Boolean)
  const limits = [
    maxCovers != null && say.count('people', maxCovers),
    maxParties != null && say.count('parties', maxParties),
    onlineCovers != null && say('onlineOf', { n: onlineCovers }),
  ].filter(Boolean)
  if (when.length === 0) return <span className="row-label">{say('newException')}</span>
  return <span className="row-label">{`${when.join(', ')}: ${limits.join(', ') || say('asUsual')}`}</span>
}
