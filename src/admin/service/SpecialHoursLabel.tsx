'use client'

import { useRowLabel } from '@payloadcms/ui'
import type { SpecialDay } from '@/payload-types'
import { useSay } from '../text/useSay'

type Row = Partial<NonNullable<SpecialDay['services']>[number]>

/** '18:00–04:00, do 20 osób' */
export function SpecialHoursLabel() {
  const { data } = useRowLabel<Row>()
  const say = useSay()
  const { opens, closes, maxCovers } = data ?? {}
  if (!opens || !closes) return <span className="row-label">{say('newHours')}</span>
  const most = maxCovers == null ? null : say('atMostPerStep', { people: say.count('people', maxCovers) })
  return <span className="row-label">{[`${opens}–${closes}`, most].filter(Boolean).join(', ')}</span>
}
