'use client'

import type { ReactNode } from 'react'
import { dateLabel } from '@/domain/time/dateLabel'
import type { StartExplained } from '@/operations/service/explainSlot'
import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'
import { sayAnswer } from './sayAnswer'
import { RuleFact } from './RuleFact'
import { rulesOf } from './rulesOf'
import { SeatVerdicts } from './SeatVerdicts'

type Props = {
  start: StartExplained
  serviceDate: string
  partySize: number
  /** Of the page, or of a sheet on it. */
  heading?: 'h1' | 'h3'
  /** The ways out. */
  children: ReactNode
}

/** One start: the answer in a sentence, the rules in their order, the ways out, every table. */
export function StartAnswer({ start, serviceDate, partySize, heading: Heading = 'h1', children }: Props) {
  const Below = Heading === 'h1' ? 'h2' : 'h4'
  const say = useSay()
  const { label, endLabel, free } = start
  const date = dateLabel(serviceDate, say.language, 'short')
  return (
    <>
      <Heading className="why__title">{say(free ? 'whyFree' : 'whyGone', { time: label })}</Heading>
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
      <Below className="why__below">{say('whyOut')}</Below>
      <div className="ways">{children}</div>
      {!free && <p className="why__note">{say('whyGuestSees', { time: label })}</p>}
      <SeatVerdicts seats={start.seats} />
    </>
  )
}
