'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useSay } from '../text/useSay'
import { sayDurationRule, type TypedRule } from './sayDurationRule'

/** '5–8 osób, pt.–sob., od 20:00: 150 min' */
export function DurationRuleLabel() {
  const { data } = useRowLabel<TypedRule>()
  const say = useSay()
  return <span className="row-label">{sayDurationRule(data ?? {}, say)}</span>
}
