'use client'

import { dateLabel } from '@/domain/time/dateLabel'
import { useSay } from '../../text/useSay'
import type { DraftFigures } from '../describeDraft'
import { Figure } from './Figure'
import { Sum } from './Sum'
import { useUnits } from './useUnits'

/** What it costs the bar. For owners and managers. */
export function CostFigure({ cost, strength }: DraftFigures) {
  const say = useSay()
  const { ml, money } = useUnits()
  const missing = [...new Set(cost.missing.map(({ name }) => name))].join(', ')
  const remark = cost.isPartial
    ? say('costPartial', { names: missing })
    : cost.oldestPriceDate
      ? say('costAsOf', { date: dateLabel(cost.oldestPriceDate, say.language, 'medium') })
      : say('costComplete')

  const rows = cost.parts.map((part, index) => {
    const pour = strength.pours[index]
    return {
      label: pour
        ? `${part.name}${pour.ml > 0 ? ` ${ml(pour.ml, 1)}` : ''}`
        : `${part.name} (${say('garnish')})`,
      value: part.missing ? say(`missing.${part.missing}`) : money(part.costCents),
    }
  })
  return (
    <Figure
      name="cost"
      title={say('cost')}
      isAlarming={cost.isPartial}
      remark={remark}
      value={money(cost.costCents)}
    >
      <Sum rows={[...rows, { label: say('total'), value: money(cost.costCents), isTotal: true }]} />
    </Figure>
  )
}
