import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { sayWith } from '@/i18n/admin/say'
import { LookChoice } from './LookChoice'
import { OwnCredentials } from './OwnCredentials'
import { OwnProfile } from './OwnProfile'
import { OwnSecondFactor } from './OwnSecondFactor'
import { SessionList } from './SessionList'

/** `/admin/account`: everybody's own name, language, password, second step and devices. */
export function AccountView({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const say = sayWith(req.i18n)
  const { admin } = req.payload.config.routes
  const { user } = req
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/account`)}`)
  return (
    <main className="account">
      <SetStepNav nav={[{ label: say('accountTitle') }]} />
      <h1>{say('accountTitle')}</h1>
      <OwnProfile id={user.id} name={user.name} role={user.role} language={user.language ?? say.language} />
      <LookChoice />
      <OwnCredentials email={user.email} />
      <OwnSecondFactor />
      <SessionList userId={user.id} isOwn />
    </main>
  )
}
