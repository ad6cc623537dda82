'use client'

import { useConfig } from '@payloadcms/ui'
import { mayOverride } from '@/domain/reservation/overrides'
import type { StartExplained } from '@/operations/service/explainSlot'
import { OtherTimes } from '../../service/OtherTimes'
import { Way } from '../../service/Way'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'

type Props = {
  start: StartExplained
  partySize: number
  area: string | null
  onChoose: (startsAt: string) => void
}

/** What can be done about a start, without leaving the board. */
export function WhyWays({ start, partySize, area, onChoose }: Props) {
  const { board, open } = useBoard()
  const { config } = useConfig()
  const say = useSay()
  const { alternatives, forStaff, free, label, service, startsAt } = start
  const { override, tables } = forStaff
  const wish = { kind: 'booking', startsAt, partySize, ...(area ? { areaId: area } : {}) } as const
  return (
    <>
      {forStaff.free && (
        <Way icon="ok" isMain title={say('outBook', { time: label })} onTake={() => open(wish)}>
          {tables.length > 0 && say('outBookAt', { table: tables.join(' + ') })}
        </Way>
      )}
      {!free && <OtherTimes slots={alternatives} onChoose={onChoose} />}
      {!free && (
        <Way
          icon="waitlisted"
          title={say('outWait', { time: label })}
          onTake={() => open({ ...wish, isWaiting: true })}
        >
          {say('outWaitHint')}
        </Way>
      )}
      {override && mayOverride(board.you.role, override) && (
        <Way icon="alarm" title={say(`out.${override}`)} onTake={() => open({ ...wish, override })}>
          {say('outReason')}
        </Way>
      )}
      {service && board.you.isManager && (
        <Way
          icon="why"
          title={say('outRules', { name: service.name })}
          href={`${config.routes.admin}/collections/services/${service.id}`}
        >
          {say('outRulesHint')}
        </Way>
      )}
    </>
  )
}
