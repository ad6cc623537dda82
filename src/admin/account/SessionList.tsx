'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Session } from '@/operations/accounts/sessions'
import { useHouse } from '../house/HouseContext'
import { whenLabel } from '../jobs/whenLabel'
import { useCall } from '../login/useCall'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

/** Where an account is signed in, with an end to each. */
export function SessionList({ userId, isOwn = false }: { userId: string; isOwn?: boolean }) {
  const say = useSay()
  const { timeZone } = useHouse()
  const { config } = useConfig()
  const { call, isBusy, fault } = useCall()
  const [sessions, setSessions] = useState<Session[] | null>(null)
  const [turn, setTurn] = useState(0)

  useEffect(() => {
    const controller = new AbortController()
    callApi<{ sessions: Session[] }>(`${config.routes.api}/users/${userId}/sessions`, {
      signal: controller.signal,
    })
      .then((answer) => answer.ok && setSessions(answer.body.sessions))
      .catch(() => undefined) // the connection is gone, or the page is
    return () => controller.abort()
  }, [config.routes.api, userId, turn])

  const end = async (session?: string) => {
    const { refusal } = await call(`/${userId}/sessions${session ? `/${session}` : ''}`, undefined, 'DELETE')
    if (!refusal) toast.success(say('sessionsEnded'))
    setTurn(turn + 1)
  }
  if (!sessions) return null
  const others = sessions.filter(({ isThis }) => !isThis)
  const when = (at: string) => whenLabel(at, say.language, timeZone)
  return (
    <section className="account-sessions" aria-labelledby="account-sessions">
      <h2 id="account-sessions">{say('sessions')}</h2>
      {sessions.length === 0 && <p className="account__fact">{say('sessionsNone')}</p>}
      <ul>
        {sessions.map(({ id, device, isThis, createdAt, lastSeenAt }) => (
          <li key={id}>
            <div>
              <b>{device ?? say('sessionUnknown')}</b>
              {isThis && <em>{say('sessionThis')}</em>}
              <small>{say('sessionSince', { since: when(createdAt), seen: when(lastSeenAt) })}</small>
            </div>
            {!isThis && (
              <button
                type="button"
                className="action-link"
                disabled={isBusy}
                aria-label={say('sessionEndOf', { device: device ?? say('sessionUnknown') })}
                onClick={() => void end(id)}
              >
                {say('sessionEnd')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="sign-in__fault" role="alert">
        {fault}
      </p>
      {others.length > 0 && (
        <button type="button" className="action-link" disabled={isBusy} onClick={() => void end()}>
          {say(isOwn ? 'sessionsEndOthers' : 'sessionsEndAll')}
        </button>
      )}
    </section>
  )
}
