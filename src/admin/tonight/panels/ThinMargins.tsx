import { formatMoney } from '@/domain/money/formatMoney'
import type { Say } from '@/i18n/admin/say'
import type { MenuItem } from '@/payload-types'
import { Icon } from '../../icons/Icon'
import { showNumber } from '../../text/showNumber'
import { ActionLink } from './ActionLink'
import { Panel, PanelRow } from './Panel'

type Props = { items: MenuItem[]; targetPercent: number; currency: string; say: Say }

/** Cocktails above the target, each with the price that would meet it. */
export function ThinMargins({ items, targetPercent, currency, say }: Props) {
  const percent = (value: number) => showNumber(value, say.language, { max: 1 })
  const remark = ({ pourCostPercent, suggestedPriceCents }: MenuItem) => {
    const cost = say('pourCostOf', { percent: percent(pourCostPercent ?? 0), target: percent(targetPercent) })
    if (typeof suggestedPriceCents !== 'number') return cost
    return `${cost} · ${say('suggestedPrice', { price: formatMoney({ amountCents: suggestedPriceCents, currency }, say.language, 'menu') })}`
  }
  return (
    <Panel id="margins" title={say('prices')} remark={items.length}>
      {items.length === 0 ? (
        <p className="panel__none">{say('pricesNone')}</p>
      ) : (
        <ul>
          {items.map((item) => (
            <PanelRow
              key={item.id}
              icon={<Icon name="margin" />}
              title={item.name}
              remark={remark(item)}
              action={<ActionLink path={`/collections/menu-items/${item.id}`}>{say('open')}</ActionLink>}
            />
          ))}
        </ul>
      )}
    </Panel>
  )
}
