'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { OpenBooking } from '@/operations/customers/eraseGuest'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'
import { ConfirmSheet } from './ConfirmSheet'
import type { GuestBooking } from './useGuestPage'
import { useWhen } from './useWhen'

type Ahead = Pick<OpenBooking, 'id' | 'startsAt' | 'partySize' | 'reference'>
type Props = { id: string; name: string; bookings: GuestBooking[] }

const OPEN = ['held', 'pending_payment', 'pending', 'waitlisted', 'confirmed']

/** Taking a guest's data out, and erasing it with what that does said before. */
export function GuestData({ id, name, bookings }: Props) {
  const { config } = useConfig()
  const [ahead, setAhead] = useState<Ahead[] | null>(null)
  const say = useSay()
  const when = useWhen()
  const { api } = config.routes

  const ask = () => {
    const now = new Date().toISOString()
    const open = bookings.filter(({ status, startsAt }) => OPEN.includes(status ?? '') && startsAt > now)
    setAhead(open.map(({ reference, ...booking }) => ({ ...booking, reference: reference ?? null })))
  }
  const erase = async (seen: Ahead[]) => {
    const answer = await callApi(`${api}/customers/${id}/erase`, {
      method: 'POST',
      body: { cancelFuture: seen.length > 0 },
    })
    if (answer.ok) {
      toast.success(say('erased'))
      window.location.reload()
      return null
    }
    // There is more ahead than the page showed.
    const { bookings: open } = (answer.refusal.data ?? {}) as { bookings?: Ahead[] }
    if (open) setAhead(open)
    return answer.refusal.message ?? say('failed')
  }

  return (
    <section className="guest-panel__part">
      <h3>{say('guestData')}</h3>
      <p>{say('exportGuestHint')}</p>
      <div className="guest-panel__buttons">
        <a className="action-link" href={`${api}/customers/${id}/export`} download>
          {say('exportGuest')}
        </a>
        <button type="button" className="action-link" onClick={ask}>
          {say('eraseGuest')}
        </button>
      </div>
      {ahead && (
        <ConfirmSheet
          title={say('eraseTitle', { name })}
          lead={say('eraseLead')}
          confirm={say(ahead.length > 0 ? 'eraseCancelConfirm' : 'eraseConfirm')}
          isAlarm
          onConfirm={() => erase(ahead)}
          onClose={() => setAhead(null)}
        >
          {ahead.length > 0 && (
            <>
              <p>{say('eraseAhead')}</p>
              <ul>
                {ahead.map((booking) => (
                  <li key={booking.id}>
                    {[when(booking.startsAt), say.count('people', booking.partySize), booking.reference]
                      .filter(Boolean)
                      .join(' · ')}
                  </li>
                ))}
              </ul>
            </>
          )}
        </ConfirmSheet>
      )}
    </section>
  )
}
