'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { isManager } from '@/access/roles'
import { mayOverride } from '@/domain/reservation/overrides'
import type { Actor } from '@/domain/reservation/actor'
import type { StartExplained } from '@/operations/service/explainSlot'
import { useSay } from '../text/useSay'
import { OtherTimes } from './OtherTimes'
import { Way } from './Way'

type Props = {
  start: StartExplained
  partySize: number
  area: string | null
  onChoose: (startsAt: string) => void
}

/** What can be done about a start, each in the form where it is done. */
export function WaysOut({ start, partySize, area, onChoose }: Props) {
  const { config } = useConfig()
  const { user } = useAuth()
  const say = useSay()
  const { label, startsAt, forStaff, alternatives, service } = start
  const { admin } = config.routes
  const draft = (more: Record<string, string> = {}) =>
    `${admin}/collections/reservations/create?${new URLSearchParams({ startsAt, partySize: String(partySize), ...(area ? { area } : {}), ...more })}`
  const actor = ((user as { role?: string } | null)?.role ?? 'bartender') as Actor
  const { override } = forStaff
  return (
    <>
      {forStaff.free && (
        <Way icon="ok" isMain href={draft()} title={say('outBook', { time: label })}>
          {forStaff.tables.length > 0 && say('outBookAt', { table: forStaff.tables.join(' + ') })}
        </Way>
      )}
      {!start.free && <OtherTimes slots={alternatives} onChoose={onChoose} />}
      {!start.free && (
        <Way icon="waitlisted" href={draft({ status: 'waitlisted' })} title={say('outWait', { time: label })}>
          {say('outWaitHint')}
        </Way>
      )}
      {override && mayOverride(actor, override) && (
        <Way icon="alarm" href={draft({ override })} title={say(`out.${override}`)}>
          {say('outReason')}
        </Way>
      )}
      {service && isManager(user) && (
        <Way
          icon="why"
          href={`${admin}/collections/services/${service.id}`}
          title={say('outRules', { name: service.name })}
        >
          {say('outRulesHint')}
        </Way>
      )}
    </>
  )
}
