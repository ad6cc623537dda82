'use client'

import { toast, useAuth, useDocumentInfo, useField, useForm, useFormFields } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import type { StatusChange } from '@/domain/reservation/statusChanges'
import type { Reservation } from '@/payload-types'
import { Icon } from '../icons/Icon'
import { FieldFrame } from '../service/FieldFrame'
import { useSay } from '../text/useSay'
import { actorOf } from './actorOf'
import { isStatus } from './isStatus'
import { nextSteps } from './nextSteps'
import { statusFamily } from './statusFamily'
import { StatusPill } from './StatusPill'
import { useVenueTime } from './useVenueTime'

/** With which status a reservation begins. */
const beginnings = ['confirmed', 'waitlisted', 'seated'] as const
/** What ends it for the guest is asked about once more. */
const isFinal = (status: ReservationStatus) => ['off', 'gone'].includes(statusFamily[status])

/** A mis-tap taken back. */
const isBack = (from: ReservationStatus, to: ReservationStatus) =>
  (from === 'arrived' && to === 'confirmed') ||
  (from === 'seated' && to === 'arrived') ||
  (from === 'no_show' && to === 'confirmed') ||
  (from === 'completed' && to === 'seated')

/** Where it stands, and what may come next as large buttons; a new one begins with one of three. */
export const StatusField: SelectFieldClientComponent = ({ field, path: given }) => {
  const { errorMessage, path, setValue, showError, value } = useField<ReservationStatus | null>({
    potentiallyStalePath: given,
  })
  const { id } = useDocumentInfo()
  const say = useSay()
  const status = isStatus(value) ? value : 'confirmed'
  return (
    <FieldFrame
      className="status-field"
      field={field}
      labelId="status-field-label"
      message={errorMessage}
      path={path}
      showError={showError}
    >
      {id ? (
        <div className="status-field__now">
          <StatusPill status={status} />
          <NextSteps status={status} />
        </div>
      ) : (
        <div className="toggles" role="group" aria-labelledby="status-field-label">
          {beginnings.map((one) => (
            <button
              key={one}
              type="button"
              className="toggle"
              aria-pressed={status === one}
              onClick={() => setValue(one)}
            >
              <Icon name={one} /> {say(`status.${one}`)}
            </button>
          ))}
        </div>
      )}
    </FieldFrame>
  )
}

function NextSteps({ status }: { status: ReservationStatus }) {
  const { user } = useAuth()
  const { savedDocumentData } = useDocumentInfo()
  const { submit } = useForm()
  const reason = useFormFields(([fields]) => fields.overrideReason?.value as string | undefined)
  const venue = useVenueTime()
  const say = useSay()
  const [asked, setAsked] = useState<ReservationStatus | null>(null)

  const actor = actorOf(user)
  if (!actor) return null
  const steps = nextSteps({
    reservation: { ...(savedDocumentData as Partial<Reservation> | undefined), status },
    actor,
    actorId: String(user?.id),
    venue,
    now: Temporal.Now.instant(),
  })
  const go = ({ to, needsReason }: StatusChange) => {
    setAsked(null)
    if (needsReason && !reason?.trim()) toast.error(say('statusReason'))
    else void submit({ overrides: { status: to } })
  }
  if (steps.length === 0) return null
  return (
    <div className="next-steps" role="group" aria-label={say('statusNext')} suppressHydrationWarning>
      {steps.map((step) =>
        asked === step.to ? (
          <span key={step.to} className="next-step next-step--asked" role="alert">
            {say(`next.${step.to}`)}: {say('statusSure')}
            <button type="button" className="toggle" onClick={() => go(step)}>
              {say('statusYes')}
            </button>
            <button type="button" className="toggle" onClick={() => setAsked(null)}>
              {say('statusNo')}
            </button>
          </span>
        ) : (
          <button
            key={step.to}
            type="button"
            className={`next-step next-step--${statusFamily[step.to]}`}
            onClick={() => (isFinal(step.to) ? setAsked(step.to) : go(step))}
          >
            <Icon name={step.to} />
            {isBack(status, step.to)
              ? say('nextBack', { status: say(`status.${step.to}`).toLowerCase() })
              : say(`next.${step.to}`)}
          </button>
        ),
      )}
    </div>
  )
}
