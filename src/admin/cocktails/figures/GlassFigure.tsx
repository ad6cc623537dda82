'use client'

import { units } from '@/i18n/admin/words/trade'
import { useSay } from '../../text/useSay'
import type { DraftFigures } from '../describeDraft'
import { Figure } from './Figure'
import { Sum } from './Sum'
import { useUnits } from './useUnits'

/** How much there is of it, and whether its glass holds it. */
export function GlassFigure({ strength, fit, glass }: DraftFigures) {
  const say = useSay()
  const { ml, plain, percent } = useUnits()
  const value = (
    <>
      {plain(strength.volumeMl, 0)}
      <small>{`\u00a0${units.ml[say.language]}`}</small>
    </>
  )
  if (!fit || !glass) {
    return (
      <Figure name="glass" title={say('inGlass')} remark={say('noGlass')} value={value}>
        <Sum rows={[{ label: say('theDrink'), value: ml(strength.volumeMl, 1), isTotal: true }]} />
      </Figure>
    )
  }

  const rest = fit.capacityMl - strength.volumeMl
  const rows = [
    { label: glass.name, value: ml(glass.usableVolumeMl, 0) },
    ...(glass.iceShare > 0
      ? [
          {
            label: say('iceShare', { percent: plain(glass.iceShare * 100, 0) }),
            value: `− ${ml(glass.usableVolumeMl - fit.capacityMl, 0)}`,
          },
        ]
      : []),
    { label: say('room'), value: ml(fit.capacityMl, 0), isTotal: true },
    { label: say('theDrink'), value: `− ${ml(strength.volumeMl, 1)}` },
    { label: say(rest < 0 ? 'overflowsBy' : 'left'), value: ml(Math.abs(rest), 0), isTotal: true },
  ]
  return (
    <Figure
      name="glass"
      title={say('inGlass')}
      isAlarming={fit.verdict === 'overflow'}
      remark={
        <>
          {say(`fit.${fit.verdict}`)}
          <span
            className="meter"
            role="img"
            aria-label={say('filled', { percent: percent(fit.filledPercent, 0).slice(0, -1) })}
          >
            <i style={{ width: `${Math.min(100, fit.filledPercent)}%` }} />
          </span>
        </>
      }
      value={value}
    >
      <Sum rows={rows} />
    </Figure>
  )
}
