'use client'

import { useRowLabel } from '@payloadcms/ui'
import { formatMoney } from '@/domain/money/formatMoney'
import { volumeLabel } from '@/domain/menu/volumeLabel'
import type { MenuItem } from '@/payload-types'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'

/** 'kieliszek · 150 ml · 32,00 zł' */
export function VariantRowLabel() {
  const { data } = useRowLabel<Partial<MenuItem['variants'][number]>>()
  const { currency } = useHouse()
  const say = useSay()
  const parts = [
    data?.label,
    typeof data?.volumeMl === 'number' && volumeLabel(data.volumeMl, say.language),
    typeof data?.priceCents === 'number' &&
      formatMoney({ amountCents: data.priceCents, currency }, say.language),
  ].filter(Boolean)
  return <span className="row-label">{parts.join(' · ') || say('newVariant')}</span>
}
