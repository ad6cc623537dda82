'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { isManager } from '@/access/roles'
import { dateLabel } from '@/domain/time/dateLabel'
import { mayOverride } from '@/domain/reservation/overrides'
import type { Actor } from '@/domain/reservation/actor'
import type { StartExplained } from '@/operations/service/explainSlot'
import { Icon, type IconName } from '../icons/Icon'
import { useSay } from '../text/useSay'
import { sayAnswer } from './sayAnswer'
import { RuleFact } from './RuleFact'
import { rulesOf } from './rulesOf'
import { SeatVerdicts } from './SeatVerdicts'

type Props = {
  start: StartExplained
  serviceDate: string
  partySize: number
  area: string | null
  onChoose: (startsAt: string) => void
}

/** One start: the answer in a sentence, the rules in their order, the ways out, every table. */
export function StartAnswer({ start, serviceDate, partySize, area, onChoose }: Props) {
  const say = useSay()
  const { label, endLabel, free } = start
  const date = dateLabel(serviceDate, say.language, 'short')
  return (
    <>
      <h1>{say(free ? 'whyFree' : 'whyGone', { time: label })}</h1>
      <p className="why__of">
        {say('whyAsked', { people: say.count('people', partySize), date, from: label, to: endLabel })}
      </p>
      <p className="why__sentence">{sayAnswer({ start, partySize, say })}</p>
      <ol className="rules">
        {rulesOf(start).map(({ rule, state }) => (
          <li key={rule} className={`rules__${state}`}>
            <Icon name={state === 'kept' ? 'ok' : state === 'broken' ? 'alarm' : 'why'} />
            <div>
              <b>{say(`rule.${rule}`)}</b>
              <RuleFact rule={rule} start={start} partySize={partySize} isBroken={state === 'broken'} />
            </div>
            {state === 'broken' && <code>{start.reason}</code>}
          </li>
        ))}
      </ol>
      <h2>{say('whyOut')}</h2>
      <WaysOut start={start} partySize={partySize} area={area} onChoose={onChoose} />
      {!free && <p className="why__note">{say('whyGuestSees', { time: label })}</p>}
      <SeatVerdicts seats={start.seats} />
    </>
  )
}

function WaysOut({ start, partySize, area, onChoose }: Omit<Props, 'serviceDate'>) {
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
    <div className="ways">
      {forStaff.free && (
        <Way icon="ok" isMain href={draft()} title={say('outBook', { time: label })}>
          {forStaff.tables.length > 0 && say('outBookAt', { table: forStaff.tables.join(' + ') })}
        </Way>
      )}
      {alternatives.length > 0 && !start.free && (
        <div className="way way--offers">
          <Icon name="clock" />
          <span>
            <b>{say('outOffer', { times: '' }).trim()}</b>
            <small>{say('outOfferHint')}</small>
          </span>
          <span className="way__times">
            {alternatives.map((slot) => (
              <button
                key={slot.startsAt}
                type="button"
                className="toggle"
                onClick={() => onChoose(slot.startsAt)}
              >
                {slot.label}
              </button>
            ))}
          </span>
        </div>
      )}
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
    </div>
  )
}

type WayProps = { icon: IconName; href: string; title: string; isMain?: boolean; children?: ReactNode }

const Way = ({ icon, href, title, isMain = false, children }: WayProps) => (
  <a className={`way${isMain ? ' way--main' : ''}`} href={href}>
    <Icon name={icon} />
    <span>
      <b>{title}</b>
      {children && <small>{children}</small>}
    </span>
  </a>
)
