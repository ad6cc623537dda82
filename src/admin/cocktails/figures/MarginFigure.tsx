'use client'

import { defaultSettings } from '@/domain/cocktail/defaultSettings'
import { useHouse } from '../../house/HouseContext'
import { useSay } from '../../text/useSay'
import type { DraftFigures } from '../describeDraft'
import { Figure } from './Figure'
import { Sum, type SumRow } from './Sum'
import { useUnits } from './useUnits'

/** What is left of the menu price, and the price that would meet the target. For owners and managers. */
export function MarginFigure({ margin, cost, suggestedGrossCents }: DraftFigures) {
  const say = useSay()
  const { plain, percent, money } = useUnits()
  const target = useHouse().targetPourCostPercent ?? defaultSettings.targetPourCostPercent
  const suggestion: SumRow[] =
    suggestedGrossCents === null
      ? []
      : [{ label: say('suggested', { target: plain(target) }), value: money(suggestedGrossCents) }]

  if (!margin) {
    return (
      <Figure
        name="margin"
        title={say('suggestedShort')}
        remark={say('notOnSale')}
        value={suggestedGrossCents === null ? '–' : money(suggestedGrossCents)}
      >
        <Sum rows={[{ label: say('cost'), value: money(cost.costCents) }, ...suggestion]} />
      </Figure>
    )
  }

  const isAbove = (margin.pourCostPercent ?? 0) > target
  const pourCost = { percent: plain(margin.pourCostPercent ?? 0, 1), target: plain(target) }
  const onGross = margin.grossCents > 0 ? plain((100 * cost.costCents) / margin.grossCents, 1) : '0'
  const rows: SumRow[] = [
    { label: say('menuPrice'), value: money(margin.grossCents) },
    { label: say('lessVat', { percent: plain(margin.vatPercent) }), value: money(margin.netCents) },
    { label: say('lessCost'), value: `− ${money(cost.costCents)}` },
    { label: say('margin'), value: money(margin.marginCents), isTotal: true },
    { label: say('costOverNet'), value: percent(margin.pourCostPercent ?? 0, 1), isTotal: true },
    ...suggestion,
  ]
  return (
    <Figure
      name="margin"
      title={say('margin')}
      isAlarming={isAbove}
      remark={say(isAbove ? 'pourCostAbove' : 'pourCostWithin', pourCost)}
      value={money(margin.marginCents)}
    >
      <Sum rows={rows} notes={[say('onNetNote', { percent: onGross })]} />
    </Figure>
  )
}
