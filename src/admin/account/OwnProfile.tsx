'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import type { Role } from '@/access/roles'
import { TextInput } from '../login/TextInput'
import { useCall } from '../login/useCall'
import { useSay } from '../text/useSay'

type Props = { id: string; name: string; role: Role; language: 'pl' | 'en' }

/** Name and language are one's own; the role is given. */
export function OwnProfile({ id, name: known, role, language: spoken }: Props) {
  const say = useSay()
  const router = useRouter()
  const { switchLanguage } = useTranslation()
  const { call, isBusy, fault, faultOf } = useCall()
  const [name, setName] = useState(known)
  const [language, setLanguage] = useState(spoken)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const { refusal } = await call(`/${id}`, { name, language }, 'PATCH')
    if (refusal) return
    toast.success(say('accountSaved'))
    if (language !== say.language) await switchLanguage?.(language)
    router.refresh()
  }
  return (
    <section aria-labelledby="account-profile">
      <h2 id="account-profile">{say('accountProfile')}</h2>
      <form onSubmit={(event) => void save(event)}>
        <TextInput
          name="name"
          label={say('accountName')}
          autoComplete="name"
          maxLength={120}
          required
          fault={faultOf('name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="plain-field">
          <label htmlFor="field-language">{say('accountLanguage')}</label>
          <select
            id="field-language"
            value={language}
            onChange={(event) => setLanguage(event.target.value === 'en' ? 'en' : 'pl')}
          >
            <option value="pl">{say('language.pl')}</option>
            <option value="en">{say('language.en')}</option>
          </select>
        </div>
        <p className="account__fact">
          {say('accountRole')} <b>{say(`role.${role}`)}</b>
        </p>
        <p className="sign-in__fault" role="alert">
          {fault}
        </p>
        <button type="submit" className="action-link" disabled={isBusy}>
          {say('accountSave')}
        </button>
      </form>
    </section>
  )
}
