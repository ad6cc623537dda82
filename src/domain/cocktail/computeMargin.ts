import type { Margin, Sale } from './margin'
import { roundTo } from './roundTo'

/** What is left of a menu price once VAT and the ingredients are paid. */
export function computeMargin(costCents: number, { grossCents, vatPercent }: Sale): Margin {
  const exactNet = grossCents / (1 + vatPercent / 100)
  const netCents = roundTo(exactNet, 0)
  const pourCostPercent = grossCents === 0 ? null : roundTo((100 * costCents) / exactNet, 1)
  const marginCents = netCents - costCents

  return {
    grossCents,
    netCents,
    vatPercent,
    pourCostPercent,
    marginCents,
    how: [
      { key: 'netPrice', gives: 'netCents', value: netCents, values: { grossCents, vatPercent } },
      ...(pourCostPercent === null
        ? []
        : [
            {
              key: 'pourCost',
              gives: 'pourCostPercent',
              value: pourCostPercent,
              values: { costCents, netCents },
            },
          ]),
      { key: 'margin', gives: 'marginCents', value: marginCents, values: { netCents, costCents } },
    ],
  }
}
