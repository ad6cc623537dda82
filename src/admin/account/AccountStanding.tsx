'use client'

import { toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { mayLookAfter } from '@/access/mayLookAfter'
import type { TextKey } from '@/i18n/admin/texts'
import type { User } from '@/payload-types'
import { useCall } from '../login/useCall'
import { useSay } from '../text/useSay'
import { SessionList } from './SessionList'

type Step = { verb: string; word: TextKey; done: TextKey; sure?: TextKey; isLeaving?: boolean }

const steps: Record<'invited' | 'active' | 'deactivated', Step[]> = {
  invited: [
    { verb: 'invite-again', word: 'inviteAgain', done: 'invitedAgain' },
    { verb: 'withdraw', word: 'inviteWithdraw', done: 'inviteWithdrawn', isLeaving: true },
  ],
  active: [
    { verb: 'deactivate', word: 'deactivate', done: 'deactivated', sure: 'deactivateSure' },
    { verb: 'remove-second-factor', word: 'secondFactorRemove', done: 'secondFactorRemoved' },
  ],
  deactivated: [{ verb: 'reactivate', word: 'reactivate', done: 'reactivated' }],
}

/** On the page of a colleague: how the account stands and what may be done about it, and where it is signed in. */
export function AccountStanding() {
  const say = useSay()
  const router = useRouter()
  const { user: me } = useAuth()
  const { savedDocumentData } = useDocumentInfo()
  const { call, isBusy, fault } = useCall()
  const [asked, setAsked] = useState<Step | null>(null)
  const [changed, setChanged] = useState<User['status']>()

  const user = savedDocumentData as User | undefined
  if (!user?.id || !me || user.id === me.id) return null
  const venues = (user.venues ?? []).map((venue) => (typeof venue === 'string' ? venue : venue.id))
  if (!mayLookAfter(me, { role: user.role, venues })) return null
  const status = changed ?? user.status ?? 'active'

  const take = async ({ verb, done, isLeaving }: Step) => {
    setAsked(null)
    const { refusal } = await call(`/${user.id}/${verb}`)
    if (refusal) return
    toast.success(say(done))
    if (isLeaving) return router.push('/admin/collections/users')
    if (verb === 'deactivate') setChanged('deactivated')
    if (verb === 'reactivate') setChanged('active')
    router.refresh()
  }
  return (
    <div className="account account--of-another">
      <section aria-labelledby="account-standing">
        <h2 id="account-standing">{say('standing')}</h2>
        <p className="account__fact">{say(`standing.${status}`)}</p>
        <p className="sign-in__fault" role="alert">
          {fault}
        </p>
        {asked?.sure ? (
          <div className="account__choices" role="group" aria-label={say(asked.word)}>
            <p>{say(asked.sure)}</p>
            <button type="button" className="action-link" onClick={() => void take(asked)}>
              {say('sure')}
            </button>
            <button type="button" className="action-link" onClick={() => setAsked(null)}>
              {say('notNow')}
            </button>
          </div>
        ) : (
          <div className="account__choices">
            {steps[status].map((step) => (
              <button
                key={step.verb}
                type="button"
                className="action-link"
                disabled={isBusy}
                onClick={() => (step.sure ? setAsked(step) : void take(step))}
              >
                {say(step.word)}
              </button>
            ))}
          </div>
        )}
      </section>
      {status === 'active' && <SessionList key={String(isBusy)} userId={user.id} />}
    </div>
  )
}
