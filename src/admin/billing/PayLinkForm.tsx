'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useWhen } from '../customers/useWhen'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

type Props = { reservationId: string; onDone: () => void }

/** For how long a link may wait, in hours. */
const WAITS = [2, 6, 24, 48, 72] as const

/** Asks the guest for the deposit by a link, to be paid within a time that staff choose. */
export function PayLinkForm({ reservationId, onDone }: Props) {
  const { config } = useConfig()
  const say = useSay()
  const when = useWhen()
  const id = useId()
  const [hours, setHours] = useState<number>(24)
  const [openedAt] = useState(() => Date.now())
  const [isBusy, setBusy] = useState(false)
  const untilAfter = (count: number) => new Date(openedAt + count * 3_600_000).toISOString()

  const send = async () => {
    setBusy(true)
    const answer = await callApi(`${config.routes.api}/reservations/${reservationId}/payment-link`, {
      method: 'POST',
      body: { expiresAt: untilAfter(hours) },
    }).catch(() => null)
    setBusy(false)
    if (!answer?.ok) return void toast.error(answer?.refusal.message ?? say('failed'))
    toast.success(say('bookingMoney.linkSent'))
    onDone()
  }
  return (
    <details>
      <summary>{say('bookingMoney.link')}</summary>
      <label className="refund-form" htmlFor={id}>
        <span>{say('bookingMoney.linkUntil')}</span>
        <select id={id} value={hours} onChange={({ target }) => setHours(Number(target.value))}>
          {WAITS.map((count) => (
            <option key={count} value={count}>
              {when(untilAfter(count))}
            </option>
          ))}
        </select>
      </label>
      <div className="guest-panel__buttons">
        <button type="button" className="action-link" disabled={isBusy} onClick={() => void send()}>
          {say('bookingMoney.linkSend')}
        </button>
      </div>
    </details>
  )
}
