'use client'

import { toast, useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { juniorRoles } from '@/access/mayLookAfter'
import { isManager, isOwner, roles, type Role } from '@/access/roles'
import { TextInput } from '../login/TextInput'
import { useCall } from '../login/useCall'
import { useSay } from '../text/useSay'
import { VenueChoice } from './VenueChoice'

type Wish = { name: string; email: string; role: Role; language: 'pl' | 'en'; venues: string[] }

/** Above the list of the team: a colleague gets a link by mail, and nobody makes up a password for them. */
export function InvitePanel() {
  const say = useSay()
  const router = useRouter()
  const { user } = useAuth()
  const { call, isBusy, fault, faultOf } = useCall()
  const empty: Wish = { name: '', email: '', role: 'host', language: say.language, venues: [] }
  const [wish, setWish] = useState(empty)
  const [isOpen, setIsOpen] = useState(false)
  if (!isManager(user)) return null

  const send = async (event: FormEvent) => {
    event.preventDefault()
    const { refusal } = await call('/invite', wish)
    if (refusal) return
    toast.success(say('inviteSent'))
    setWish(empty)
    setIsOpen(false)
    router.refresh()
  }
  return (
    <section className="account invite" aria-labelledby="invite">
      <h2 id="invite" className="app-unseen">
        {say('invite')}
      </h2>
      <button
        type="button"
        className="action-link"
        aria-expanded={isOpen}
        aria-controls="invite-form"
        onClick={() => setIsOpen(!isOpen)}
      >
        {say('invite')}
      </button>
      <form id="invite-form" hidden={!isOpen} onSubmit={(event) => void send(event)}>
        <p className="account__fact">{say('inviteHint')}</p>
        <TextInput
          name="invite-name"
          label={say('inviteName')}
          autoComplete="off"
          maxLength={120}
          required
          fault={faultOf('name')}
          value={wish.name}
          onChange={(event) => setWish({ ...wish, name: event.target.value })}
        />
        <TextInput
          name="invite-email"
          type="email"
          label={say('accountEmail')}
          autoComplete="off"
          required
          fault={faultOf('email')}
          value={wish.email}
          onChange={(event) => setWish({ ...wish, email: event.target.value })}
        />
        <div className="plain-field">
          <label htmlFor="field-invite-role">{say('accountRole')}</label>
          <select
            id="field-invite-role"
            value={wish.role}
            onChange={(event) => setWish({ ...wish, role: event.target.value as Role })}
          >
            {(isOwner(user) ? roles : juniorRoles).map((role) => (
              <option key={role} value={role}>
                {say(`role.${role}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="plain-field">
          <label htmlFor="field-invite-language">{say('inviteLanguage')}</label>
          <select
            id="field-invite-language"
            value={wish.language}
            onChange={(event) => setWish({ ...wish, language: event.target.value === 'en' ? 'en' : 'pl' })}
          >
            <option value="pl">{say('language.pl')}</option>
            <option value="en">{say('language.en')}</option>
          </select>
        </div>
        <VenueChoice chosen={wish.venues} onChoose={(venues) => setWish({ ...wish, venues })} />
        <p className="sign-in__fault" role="alert">
          {fault}
        </p>
        <button type="submit" className="action-link" disabled={isBusy}>
          {say('inviteSend')}
        </button>
      </form>
    </section>
  )
}
