'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useMemo } from 'react'
import { Temporal } from 'temporal-polyfill'
import { formatMoney } from '@/domain/money/formatMoney'
import { dateLabel } from '@/domain/time/dateLabel'
import { wallTimeToInstant } from '@/domain/time/wallTimeToInstant'
import { timeLabel } from '@/domain/time/timeLabel'
import { useHouse } from '../house/HouseContext'
import { Icon } from '../icons/Icon'
import { useSay } from '../text/useSay'
import { examplePolicy } from './examplePolicy'
import { typedPolicy } from './typedPolicy'

const COVERS = 4

/** What the policy means for one booking, as it is typed: four guests on the Friday after next. */
export function PolicyExample() {
  const [fields] = useAllFormFields()
  const { currency, timeZone } = useHouse()
  const say = useSay()
  const startsAt = useMemo(() => fridayAfterNext(timeZone), [timeZone])

  const policy = typedPolicy(reduceFieldsToValues(fields, true), currency)
  const { paidCents, isGuarantee, steps } = examplePolicy(policy, { startsAt, covers: COVERS, timeZone })
  const money = (amountCents: number) => formatMoney({ amountCents, currency }, say.language)
  const moment = (instant: Temporal.Instant) => {
    const date = instant.toZonedDateTimeISO(timeZone).toPlainDate().toString()
    return `${dateLabel(date, say.language, 'short')}, ${timeLabel(instant, timeZone)}`
  }
  const [first, ...later] = steps
  const neverCosts = later.length === 0 && first!.feeCents === 0
  return (
    <section className="policy-example" aria-live="polite">
      <h4>{say('policyExample', { people: say.count('people', COVERS), when: moment(startsAt) })}</h4>
      <ul>
        {paidCents > 0 && (
          <li>
            <Icon name="margin" />
            {say(isGuarantee ? 'policyGuarantee' : 'policyDeposit', { amount: money(paidCents) })}
          </li>
        )}
        <li>
          <Icon name="ok" />
          {neverCosts
            ? say('policyAlwaysFree')
            : first!.feeCents === 0
              ? say('policyFreeUntil', { when: moment(later[0]!.after!) })
              : say('policyCosts', { amount: money(first!.feeCents) })}
        </li>
        {later.map(({ after, feeCents, refundCents }) => (
          <li key={after!.epochMilliseconds}>
            <Icon name="alarm" />
            {say('policyThen', { when: moment(after!), amount: money(feeCents) })}
            {paidCents > 0 && !isGuarantee && ` ${say('policyRefund', { amount: money(refundCents) })}`}
          </li>
        ))}
      </ul>
      {policy.depositKind === 'zaliczka' && policy.charge === 'deposit' && policy.tiers.length > 0 && (
        <p>{say('policyZaliczka')}</p>
      )}
      {policy.feeBasis === 'percentOfPrepaid' && policy.charge !== 'deposit' && policy.tiers.length > 0 && (
        <p>{say('policyNothingPaid')}</p>
      )}
    </section>
  )
}

/** Twenty o'clock, far enough ahead that no tier has begun. */
function fridayAfterNext(timeZone: string): Temporal.Instant {
  const today = Temporal.Now.plainDateISO(timeZone)
  const date = today.add({ days: ((5 - today.dayOfWeek + 7) % 7) + 7 }).toString()
  return wallTimeToInstant({ date, time: '20:00', timeZone, edge: 'opens' })
}
