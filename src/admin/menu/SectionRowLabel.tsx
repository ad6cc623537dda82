'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useSay } from '../text/useSay'

type Section = { title?: string | null; items?: unknown[] | null }

/** 'Gorzkie i mocne · 8 pozycji' */
export function SectionRowLabel() {
  const { data } = useRowLabel<Section>()
  const say = useSay()
  const items = data?.items?.length ?? 0
  return (
    <span className="row-label">
      {data?.title || say('newSection')} <small>{say.count('sectionItems', items)}</small>
    </span>
  )
}
