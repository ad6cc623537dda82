import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { Role } from '@/access/roles'
import { sayWith } from '@/i18n/admin/say'
import { whoseAccountLink } from '@/operations/accounts/takeAccountLink'
import { BrandLogo } from '../brand/BrandLogo'
import { WelcomeForm } from './WelcomeForm'

/** `/admin/invitation/:token`: whoever was invited sets a name and a password. Looking uses nothing up. */
export async function InvitationView({ initPageResult, params }: AdminViewServerProps) {
  const { req } = initPageResult
  const say = sayWith(req.i18n)
  const token = [params?.segments].flat().at(1) ?? ''
  const invited = await whoseAccountLink({ token, purpose: 'invitation', now: new Date(), req })
  return (
    <MinimalTemplate className="login">
      <div className="login__brand">
        <BrandLogo i18n={req.i18n} />
      </div>
      {invited ? (
        <>
          <h1 className="sign-in__title">{say('welcomeTitle')}</h1>
          <p className="sign-in__why">{say('welcomeHint', { role: say(`role.${invited.role as Role}`) })}</p>
          <WelcomeForm token={token} name={invited.name} email={invited.email} />
        </>
      ) : (
        <>
          <h1 className="sign-in__title">{say('welcomeUsed')}</h1>
          <p className="sign-in__why">{say('welcomeUsedHint')}</p>
        </>
      )}
    </MinimalTemplate>
  )
}
