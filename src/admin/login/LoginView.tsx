import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { BrandLogo } from '../brand/BrandLogo'
import { DemoLogins } from './DemoLogins'
import { SignInForm } from './SignInForm'

/** `/admin/login`: the password, and the second step for those who have one or have to set one up. */
export function LoginView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const { admin } = req.payload.config.routes
  const onwards = getSafeRedirect({ fallbackTo: admin, redirectTo: searchParams?.redirect ?? '' })
  if (req.user) redirect(onwards)
  return (
    <>
      <div className="login__brand">
        <BrandLogo i18n={req.i18n} />
      </div>
      <SignInForm onwards={onwards} />
      <DemoLogins i18n={req.i18n} />
    </>
  )
}
